import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

interface Rule {
  readonly name: string;
  readonly to: { readonly pathNot?: string };
}

const root = new URL('../', import.meta.url);
const config: { forbidden: readonly Rule[] } = createRequire(import.meta.url)(
  '../.dependency-cruiser.cjs',
);

/** What each module may import besides itself, as the rules of the check have it. */
const checked = config.forbidden
  .filter(({ name }) => name.startsWith('lib-'))
  .map(({ name, to }) => {
    const module = name.slice('lib-'.length);
    const allowed = /^\^lib\/\((.*)\)\/$/.exec(to.pathNot ?? '')?.[1]?.split('|') ?? [];
    return `${module}: ${allowed
      .filter((one) => one !== module)
      .sort()
      .join(', ')}`;
  });

/** The same as the table in ARCHITECTURE.md has it. */
const told = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, module, , imports = ''] = line.split('|').map((cell) => cell.trim());
    const name = /^`([\w-]+)\/`$/.exec(module ?? '')?.[1];
    const names = imports === 'nothing' ? [] : imports.split(', ').sort();
    return name === undefined ? [] : [`${name}: ${names.join(', ')}`];
  });

it('the table of modules is the one that is checked', () => {
  expect(told.sort()).toEqual(checked.sort());
});
