import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/extract/candidate';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { RULES } from '../../../lib/extract/rules/index';
import { readDocument } from '../../../lib/extract/structure/index';
import type { RuleRow } from './row';

const tables = import.meta.glob<{ rows: readonly RuleRow[] }>('./*.rows.ts', { eager: true });
const sourceOf = (rule: string): string =>
  readFileSync(new URL(`../../../lib/extract/rules/${rule}.ts`, import.meta.url), 'utf8');
const ROWS = 'tests/extract/rules';
const rowsOf = (rule: string): readonly RuleRow[] => tables[`./${rule}.rows.ts`]?.rows ?? [];

function shown({ start, end, value, unit, bound, range }: Candidate, text: string): string {
  const parts = [
    `${text.slice(start, end)} = ${value ?? '-'} ${unit}`.trimEnd(),
    bound === 'exact' ? '' : bound,
    range ? range.join('..') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

describe.each(RULES.map(({ name }) => name))('%s', (rule) => {
  const rows = rowsOf(rule);

  it('has a docstring with two Chinese examples and a counter-example', () => {
    const docstring =
      /\/\*\*(?:(?!\*\/)[\s\S])*?\bNot\b[\s\S]*?\*\//.exec(sourceOf(rule))?.[0] ?? '';
    const examples = [...docstring.matchAll(/`([^`]+)`/g)].filter(([, words = '']) =>
      /[\u4e00-\u9fff%\d]/.test(words),
    );
    const wanted =
      'two Chinese examples in backticks, then "Not" and a counter-example in backticks';
    expect(
      examples.length,
      `lib/extract/rules/${rule}.ts: its docstring wants ${wanted}`,
    ).toBeGreaterThanOrEqual(3);
  });

  it('has five rows that it reads and two that it leaves alone', () => {
    const read = rows.filter((row) => row.expect.length > 0).length;
    expect(read, `${ROWS}/${rule}.rows.ts: rows that expect a quantity`).toBeGreaterThanOrEqual(5);
    expect(
      rows.length - read,
      `${ROWS}/${rule}.rows.ts: rows that expect none`,
    ).toBeGreaterThanOrEqual(2);
  });

  it.each(rows)('$name: $text', ({ text, expect: expected }) => {
    const found = findQuantities(readDocument(text)).filter((candidate) => candidate.rule === rule);
    expect(found.map((candidate) => shown(candidate, text))).toEqual(expected);
  });
});

it('has no table without a rule', () => {
  const names = new Set(RULES.map(({ name }) => name));
  expect(
    Object.keys(tables)
      .map((path) => path.slice(2, -'.rows.ts'.length))
      .filter((name) => !names.has(name)),
  ).toEqual([]);
});
