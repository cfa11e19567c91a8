const LEADS = Array.from({ length: 0x7e }, (_, index) => 0x81 + index);
const TRAILS = Array.from({ length: 0xbf }, (_, index) => 0x40 + index);

/**
 * An encoder into a charset of two bytes for all that is not ASCII; characters that it lacks are
 * left out.
 */
export function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (const pair of LEADS.flatMap((lead) => TRAILS.map((trail) => [lead, trail]))) {
    const character = decoder.decode(Uint8Array.from(pair));
    if ([...character].length === 1 && !table.has(character)) table.set(character, pair);
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (table.get(one) ?? []))),
    );
}
