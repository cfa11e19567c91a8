import { describe, expect, it } from 'vitest';
import { match } from '../../lib/anchor/match';
import type { AnchorOutcome } from '../../lib/model/annotation';
import { SENTENCES, targetOf, TEXT } from './sample';

interface Row {
  readonly name: string;
  readonly exact: string;
  readonly text: string;
  readonly outcome: AnchorOutcome;
  readonly found?: string;
}

describe('match with the old text', () => {
  const lines = (change: (all: string[]) => void): string => {
    const all = [...SENTENCES];
    change(all);
    return all.join('\n');
  };
  const [first = '', second = ''] = SENTENCES;
  const rows: readonly Row[] = [
    {
      name: 'a line put in above',
      exact: '127家',
      text: `更正。\n${TEXT}`,
      outcome: 'same',
      found: '127家',
    },
    {
      name: 'its paragraph moved',
      exact: '58.2亿元',
      text: lines((all) => all.push(...all.splice(1, 1))),
      outcome: 'moved',
      found: '58.2亿元',
    },
    {
      name: 'both neighbours replaced',
      exact: SENTENCES[3] ?? '',
      text: lines((all) => {
        all[2] = '另外安排。';
        all[4] = '全部完工。';
      }),
      outcome: 'same',
      found: SENTENCES[3],
    },
    {
      name: 'its figure changed and the old wording repeated',
      exact: '58.2亿元',
      text: lines((all) => {
        all[1] = second.replace('58.2', '58.9');
        all.splice(6, 0, second);
      }),
      outcome: 'number-changed',
      found: '58.9亿元',
    },
    { name: 'taken out', exact: '127家', text: lines((all) => all.splice(2, 1)), outcome: 'gone' },
    {
      name: 'under another heading',
      exact: '58.2亿元',
      text: `一、上半年工作\n${first}\n二、下半年工作\n${SENTENCES.slice(1).join('\n')}`,
      outcome: 'moved',
      found: '58.2亿元',
    },
  ];
  const HEADED = `一、上半年工作\n${SENTENCES.slice(0, 4).join('\n')}\n二、下半年工作\n${SENTENCES.slice(4).join('\n')}`;

  it.each(rows)('$name', ({ name, exact, text, outcome, found }) => {
    const old = name === 'under another heading' ? HEADED : TEXT;
    const there = match(targetOf(exact, old), text, 'new', old);
    expect(there.outcome).toBe(outcome);
    expect(there.start === undefined ? undefined : text.slice(there.start, there.end)).toBe(found);
  });

  it('a heading with another number is the same section', () => {
    const text = HEADED.replace('二、', '三、');
    expect(match(targetOf('88场', HEADED), text, 'new', HEADED).outcome).toBe('same');
  });

  it('does without where the old text does not hold the quote', () => {
    expect(match(targetOf('127家'), `更正。\n${TEXT}`, 'new', '别的文字。').outcome).toBe('same');
  });
});
