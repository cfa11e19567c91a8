import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEADLINE_GATE } from '../../lib/extract/pledges/deadline';
import { FRAMES, mayStandIn } from '../../lib/extract/pledges/commitment/frames';
import { SIGNS } from '../../lib/extract/pledges/clause/sentence-signs';
import { gateBehind, gated } from '../../lib/text/gate';
import type { Gate } from '../../lib/text/gate';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../lib/{text,extract}/**/*.ts',
  {
    eager: true,
  },
);

const isGate = (value: unknown): value is Gate =>
  typeof value === 'object' && value !== null && 'patterns' in value && 'mayMatch' in value;

/** The gates that a module's export is or holds, by name. */
function gatesIn(name: string, value: unknown): (readonly [string, Gate])[] {
  const own = gateBehind(value) ?? (isGate(value) ? value : undefined);
  if (own) return [[name, own]];
  if (typeof value !== 'object' || value === null || !/GATE/.test(name)) return [];
  return Object.entries(value).flatMap(([key, inner]) => gatesIn(`${name} ${key}`, inner));
}

const exported = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => gatesIn(name, value)),
);

const RUNS = 300;

const signsIn = (words: string): number => SIGNS.in(words, 0, words.length);
const HAS_TIME = SIGNS.bit('time');

const gates: readonly (readonly [string, Gate])[] = [
  ...FRAMES.map(
    (frame) =>
      [
        frame.reason,
        {
          patterns: [frame.pattern],
          mayMatch: (words: string) => mayStandIn(frame, words, signsIn(words)),
        },
      ] as const,
  ),
  [
    'time',
    { patterns: DEADLINE_GATE.patterns, mayMatch: (words) => (signsIn(words) & HAS_TIME) !== 0 },
  ],
  ...exported,
];

/**
 * A pattern that a generator of strings understands: what must stand ahead or behind becomes part
 * of the match, what must not is left out.
 */
function withoutLooks(source: string): string {
  let kept = '';
  for (let at = 0; at < source.length; at += 1) {
    const [look] = /^\(\?<?[=!]/.exec(source.slice(at)) ?? [];
    if (look === undefined) {
      kept += source.charAt(at);
    } else if (look.endsWith('=')) {
      kept += '(?:';
      at += look.length - 1;
    } else {
      at = groupEnd(source, at);
    }
  }
  return kept;
}

/** Where the group that begins at `at` ends; no pattern here has a bracket inside a class. */
function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end += 1) {
    if (source.charAt(end) === '(') depth += 1;
    else if (source.charAt(end) === ')') depth -= 1;
    if (depth === 0) return end;
  }
  return source.length;
}

/**
 * Words that a pattern matches, most of them; each of its alternatives comes up in a few hundred.
 */
const matched = (pattern: RegExp): fc.Arbitrary<string> =>
  fc
    .stringMatching(new RegExp(withoutLooks(pattern.source)))
    .filter((words) => pattern.test(words));

/**
 * Words that a pattern of the gate matches and its cheap look turns away; `undefined` for none
 * found.
 */
function turnedAway({ patterns, mayMatch }: Gate): string | undefined {
  for (const pattern of patterns) {
    const found = fc
      .sample(matched(pattern), { numRuns: RUNS, seed: 7 })
      .find((words) => !mayMatch(words));
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('a cheap look', () => {
  it('is collected wherever a module exports one', () => {
    expect(exported.map(([name]) => name)).toEqual(
      expect.arrayContaining(['AT_LEAST', 'PER', 'COUNTER', 'DEADLINE_GATE', 'TURN_GATES goals']),
    );
  });
  it.each(gates)('lets through all that its patterns match: %s', (_name, gate) => {
    expect(turnedAway(gate)).toBeUndefined();
  });
  it('stands before its pattern', () => {
    const asked = gated(/^甲乙/, (text, start) => text.startsWith('甲', start));
    expect([asked.test('丙甲乙'), asked.test('丙甲乙', 1), asked.exec('甲乙丙', 0, 1)]).toEqual([
      false,
      true,
      undefined,
    ]);
    const shut = gated(/^甲$/, () => false);
    expect(shut.test('甲')).toBe(false);
    expect(turnedAway(gateBehind(shut) ?? { patterns: [], mayMatch: () => true })).toBe('甲');
  });
  it('is found out where it does not', () => {
    const gate: Gate = { patterns: [/^(?:甲|乙)丙$/], mayMatch: (words) => words.startsWith('甲') };
    expect(turnedAway(gate)).toBe('乙丙');
  });
});
