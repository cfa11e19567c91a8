/** Up to so many units a passage is named as a whole; a longer one by its beginning and its end. */
const WHOLE = 60;
const END = 16;

/**
 * The address of a page with a text fragment (WICG, `#:~:text=`) that scrolls to a passage and
 * shows it. Browsers look for whole words in one block, so that beginning and end are cut between
 * words and lines. `before` and `after` are what stands around the passage in its line: a bare
 * figure is found by them. Answers the address alone where the passage is blank. Example:
 * `https://www.linxi.gov.cn/a.html#:~:text=完成财政总收入-,2.88亿元` (percent-encoded).
 */
export function passageAddress(
  url: string,
  passage: string,
  { before = '', after = '' }: { readonly before?: string; readonly after?: string } = {},
): string {
  const lines = passage.split('\n').flatMap((line) => line.trim() || []);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return url;
  const isWhole = lines.length === 1 && first.length <= WHOLE;
  const named = isWhole ? [first] : [headOf(first), tailOf(last)];
  const prefix = tailOf(before.slice(before.lastIndexOf('\n') + 1).trim());
  const suffix = headOf((after.split('\n')[0] ?? '').trim());
  const parts = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    ...named.map(encoded),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** The first words of a line. */
function headOf(line: string): string {
  if (line.length <= END) return line;
  const cut = wordStarts(line).find((at) => at >= END);
  return cut === undefined ? line : line.slice(0, cut).trimEnd();
}

/** The last words of a line. */
function tailOf(line: string): string {
  if (line.length <= END) return line;
  const cut = wordStarts(line).findLast((at) => at <= line.length - END);
  return cut === undefined ? line : line.slice(cut).trimStart();
}

/** Where words begin, as the browser itself divides them. */
const wordStarts = (line: string): number[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(line)].map(({ index }) => index);

/** `-`, `,` and `&` part the directive: they are encoded within it. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
