import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../cli/analyse';
import { readTextFile } from '../../cli/text-file';
import { isPresent, OWN_SET, readGold, SHARED_SET } from './labels';
import type { LabelledSet } from './labels';
import { addScores, FINDINGS, GRADES, percent, score } from './score';
import type { Measure, Predicted, Score } from './score';

type Floors = Readonly<Record<Measure, number>>;

const floors: Readonly<Record<string, Floors>> = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
);
const MEASURES: readonly Measure[] = [...FINDINGS, ...GRADES];

function extractAll(set: LabelledSet): Score[] {
  return readGold(set).map((gold) =>
    score(gold, analyse(readTextFile(readFileSync(gold.file, 'utf8')))),
  );
}

function percents(total: Score): Record<string, number> {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, Math.floor(10 * percent(measure, total[measure])) / 10]),
  );
}

/** The measures of a set that are below their floor, with what they are. */
function fallen(total: Score, least: Floors): string[] {
  const measured = percents(total);
  return MEASURES.filter((measure) => (measured[measure] ?? 0) < least[measure]).map(
    (measure) => `${measure} ${measured[measure]?.toFixed(1) ?? ''} < ${least[measure]}`,
  );
}

const present = [OWN_SET, SHARED_SET].filter(isPresent);
const absent = [OWN_SET, SHARED_SET].filter((set) => !isPresent(set)).map(({ name }) => name);

describe(`labelled reports${absent.length === 0 ? '' : ` (without ${absent.join()}: not on this machine)`}`, () => {
  it.each(present)('$name: no measure is below its floor', (set) => {
    const least = floors[set.name];
    expect(least && fallen(addScores(extractAll(set)), least)).toEqual([]);
  });

  it('the own set is large enough to be one: six reports of 80 metrics and 60 pledges', () => {
    const sizes = readGold(OWN_SET).map(({ name, metrics, sentences }) => {
      const pledges = sentences.filter(({ pledge }) => pledge === 'yes').length;
      return { name, isLarge: metrics.length >= 80 && pledges >= 60 };
    });
    expect(sizes.filter(({ isLarge }) => isLarge).length).toBeGreaterThanOrEqual(6);
  });

  it('labels slice to their text', () => {
    for (const { file, metrics, sentences } of present.flatMap(readGold)) {
      const { text } = readTextFile(readFileSync(file, 'utf8'));
      for (const label of [...metrics, ...sentences])
        expect(text.slice(label.start, label.end)).toBe(label.text);
    }
  });
});

describe('the scorer', () => {
  const [gold] = readGold(OWN_SET);
  const perfect: Predicted = {
    metrics: (gold?.metrics ?? []).map((one) => ({
      ...one,
      value: one.value ?? undefined,
      indicator:
        one.indicator === undefined
          ? undefined
          : { start: one.start, end: one.end, text: one.indicator },
      zone: 'review',
      rule: 'by-hand',
    })),
    pledges: (gold?.sentences ?? [])
      .filter(({ pledge }) => pledge === 'yes')
      .map((one) => ({
        ...one,
        specificity: one.spec ?? 'directional',
        strength: one.strength ?? 'advance',
        deadline: one.deadline ? { text: one.deadline } : undefined,
        targets: [],
        rule: 'by-hand',
      })),
  };
  const scoreOf = (predicted: Predicted): Record<string, number> | undefined =>
    gold && percents(score(gold, predicted));

  it('gives the labels themselves everything and silence nothing', () => {
    expect(Object.values(scoreOf(perfect) ?? {})).toEqual(MEASURES.map(() => 100));
    expect(Object.values(scoreOf({ metrics: [], pledges: [] }) ?? {})).toEqual(
      MEASURES.map(() => 0),
    );
  });

  const rows: { name: string; change: Predicted; falls: readonly Measure[] }[] = [
    {
      name: 'wrong values',
      change: { ...perfect, metrics: perfect.metrics.map((one) => ({ ...one, value: -77 })) },
      falls: ['exact'],
    },
    {
      name: 'wrong units',
      change: { ...perfect, metrics: perfect.metrics.map((one) => ({ ...one, unit: '斗' })) },
      falls: ['exact'],
    },
    {
      name: 'wrong kinds',
      change: {
        ...perfect,
        metrics: perfect.metrics.map((one) => ({ ...one, kind: 'multiple' as const })),
      },
      falls: ['kind'],
    },
    {
      name: 'no indicators',
      change: {
        ...perfect,
        metrics: perfect.metrics.map((one) => ({ ...one, indicator: undefined })),
      },
      falls: ['indicator'],
    },
    {
      name: 'half the metrics',
      change: { ...perfect, metrics: perfect.metrics.filter((_one, index) => index % 2 === 0) },
      falls: ['found', 'exact'],
    },
    {
      name: 'every sentence a pledge',
      change: {
        ...perfect,
        pledges: (gold?.sentences ?? []).map((one) => ({
          ...one,
          specificity: 'deliverable' as const,
          strength: 'firm' as const,
          deadline: undefined,
          targets: [],
          rule: 'all',
        })),
      },
      falls: ['pledge', 'verifiable', 'specificity', 'strength', 'deadline'],
    },
    {
      name: 'no deadlines',
      change: {
        ...perfect,
        pledges: perfect.pledges.map((one) => ({ ...one, deadline: undefined })),
      },
      falls: ['deadline'],
    },
  ];
  it.each(rows)('$name cost $falls alone, and fall below a floor', ({ change, falls }) => {
    const measured = scoreOf(change) ?? {};
    expect(MEASURES.filter((measure) => (measured[measure] ?? 0) < 100)).toEqual(falls);
    const all = Object.fromEntries(MEASURES.map((measure) => [measure, 100]));
    expect(gold && fallen(score(gold, change), { ...emptyFloors, ...all })).toHaveLength(
      falls.length,
    );
  });
});

const emptyFloors: Floors = {
  found: 0,
  exact: 0,
  pledge: 0,
  verifiable: 0,
  indicator: 0,
  kind: 0,
  status: 0,
  bound: 0,
  specificity: 0,
  strength: 0,
  deadline: 0,
};
