import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './packages';

/** Data that a module of this project was made from, which no bundler knows of. */
interface Derived {
  readonly module: string;
  readonly name: string;
  readonly licence: string;
  readonly address: string;
  readonly how: string;
  /** The licence's text, from the project's folder. */
  readonly text: string;
}

/** What is derived from whom. */
export const DERIVED: readonly Derived[] = [
  {
    module: 'lib/text/traditional-table.ts',
    name: 'OpenCC dictionaries',
    licence: 'Apache-2.0',
    address: 'https://github.com/BYVoid/OpenCC',
    how: 'The table from Traditional to Simplified characters is derived from these: made through opencc-js, changed by leaving out every pair that Simplified text needs, and everything but single characters.',
    text: 'node_modules/opencc-js/LICENSES/Apache-2.0.txt',
  },
];

/** Between the parts of the file. */
export const RULE = '='.repeat(80);

/** The line that names a package. */
export const nameLine = ({ name, version, licence, address }: Package): string =>
  `${name} ${version} (${licence}) ${address}`;

/**
 * THIRD_PARTY.txt: every package and every derived table with its licence; packages with the same
 * words share them.
 */
export function noticesText(root: string, packages: readonly Package[]): string {
  const shared = Map.groupBy(packages, ({ text }) => text);
  const parts = [
    'Nuoshu holds the work of others. Each part below names it and says under which licence it is used.',
    ...[...shared].map(([text, those]) => `${those.map(nameLine).join('\n')}\n\n${text}`),
    ...DERIVED.map(({ name, licence, address, how, text }) => {
      const words = readFileSync(join(root, text), 'utf8').trimEnd();
      return `${name} (${licence}) ${address}\n${how}\n\n${words}`;
    }),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}
