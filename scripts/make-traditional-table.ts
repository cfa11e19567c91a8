import { writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

/**
 * Writes lib/text/traditional-table.ts: every character that only Traditional text holds, next to
 * its Simplified form. Only one-unit pairs whose Simplified form is in GB 2312, and only characters
 * that GB 2312 itself lacks: 著 and 乾 are ordinary characters of Simplified text too (显著), so
 * they are never folded. The three in `RARE_TODAY` stand in GB 2312 for surnames and a musical note
 * alone.
 */
const RARE_TODAY = '後於徵';
const decoder = new TextDecoder('gb18030');
const common = new Set<string>();
for (let row = 0xb0; row <= 0xf7; row += 1) {
  for (let cell = 0xa1; cell <= 0xfe; cell += 1)
    common.add(decoder.decode(Uint8Array.of(row, cell)));
}

const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
let traditional = '';
let simplified = '';
for (let code = 0x4e00; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code);
  if (common.has(character) && !RARE_TODAY.includes(character)) continue;
  const plain = converters
    .map((convert) => convert(character))
    .find((result) => result !== character);
  if (plain === undefined || plain.length !== 1 || !common.has(plain)) continue;
  traditional += character;
  simplified += plain;
}
const lines = (name: string, what: string, characters: string): string => {
  const rows = characters.match(/.{1,100}/gu) ?? [];
  return `/** ${what} */\nexport const ${name} =\n${rows.map((row) => `  '${row}'`).join(' +\n')};\n`;
};
writeFileSync(
  new URL('../lib/text/traditional-table.ts', import.meta.url),
  '// Made by scripts/make-traditional-table.ts; do not edit. Derived from the OpenCC dictionaries (Apache-2.0), through opencc-js.\n\n' +
    lines(
      'TRADITIONAL',
      'Characters that only Traditional text holds: `TRADITIONAL[i]` is written `SIMPLIFIED[i]` today.',
      traditional,
    ) +
    '\n' +
    lines('SIMPLIFIED', 'The Simplified forms of `TRADITIONAL`, in the same order.', simplified),
);
console.log(`${traditional.length} pairs`);
