import { describe, expect, it } from 'vitest';
import { AUDIT_REASONS, AUDIT_VERDICTS, RELATION_KINDS } from '../../lib/model/audit';
import type { AuditFinding } from '../../lib/model/audit';
import { LANGUAGES } from '../../lib/model/settings';
import { sayFinding, spellFormula } from '../../lib/wording/finding';
import { saySum } from '../../lib/wording/sum-words';
import { figure, finding } from '../builders/audited';

const SHARE: AuditFinding = {
  kind: 'share',
  operands: [],
  formula: '12.4/6.1*100',
  stated: 206.9,
  unit: '%',
  computed: [200.8130081, 205.7851239],
  verdict: 'inconsistent',
  because: 'outside-precision',
  missedBy: 1.0648761,
};

interface Row {
  readonly name: string;
  readonly of: Partial<AuditFinding>;
  readonly line: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'a share that misses',
    of: {},
    line: '12.4÷6.1×100 = 200.8～205.8，报告写 206.9%，差 1.1个百分点',
  },
  {
    name: 'a sum of things',
    of: {
      kind: 'sum',
      formula: '3+28',
      stated: 32,
      unit: '个',
      computed: [31, 31],
      missedBy: 1,
    },
    line: '3+28 = 31，报告写 32个，差 1个',
  },
  {
    name: 'what adds up',
    of: { verdict: 'consistent', because: 'within-precision', missedBy: undefined, stated: 203 },
    line: '12.4÷6.1×100 = 201～206，报告写 203%，相符',
  },
  {
    name: 'a figure stated twice',
    of: {
      kind: 'duplicate',
      formula: '12.4',
      stated: 12.7,
      unit: '亿元',
      computed: [12.35, 12.45],
      missedBy: 0.2,
    },
    line: '另一处写 12.35～12.45亿元，此处写 12.7亿元，差 0.2亿元',
  },
  {
    name: 'another base',
    of: {
      kind: 'difference',
      formula: '562-391',
      stated: 130,
      unit: '亿元',
      computed: [170, 172],
      verdict: 'needs-scope',
      because: 'planned-base',
      missedBy: 39.5,
    },
    line: '562−391 = 170～172，报告写 130亿元，差 40亿元：一个是计划数，一个是完成数',
  },
  {
    name: 'what cannot be compared',
    of: { verdict: 'needs-scope', because: 'other-date', missedBy: undefined },
    line: '12.4÷6.1×100 = 200.8～205.8，报告写 206.9%，不能直接相比：两个数的截止时间不同',
  },
  {
    name: 'a side without an end',
    of: { computed: [200.8, Infinity], verdict: 'consistent' },
    line: '12.4÷6.1×100 = ≥ 200.8，报告写 206.9%，相符',
  },
];

describe('a finding in one line', () => {
  it.each(ROWS)('$name', ({ of, line }) => {
    expect(sayFinding({ ...SHARE, ...of }, 'zh_CN').line).toBe(line);
  });

  it('writes powers', () => {
    expect(spellFormula('((1+65.5/100)**(1/5)-1)*100')).toBe('((1+65.5÷100)^(1÷5)−1)×100');
  });

  it('has words for every kind, verdict and reason', () => {
    for (const language of LANGUAGES)
      for (const kind of RELATION_KINDS)
        for (const verdict of AUDIT_VERDICTS)
          for (const because of AUDIT_REASONS) {
            const said = sayFinding({ ...SHARE, kind, verdict, because }, language);
            expect(Object.values(said).every((words) => words !== '')).toBe(true);
            expect(said.line).not.toMatch(/[{}]/);
          }
  });
});

it('says of a figure without an end that it has none', () => {
  const land = finding({
    operands: [figure('60亩以上', 0), figure('20亩', 10), figure('100亩以上', 20)],
    ...{ formula: '60+20', stated: 100, unit: '亩', computed: { low: 80 }, missedBy: undefined },
    ...{ verdict: 'consistent', because: 'within-precision' },
  });
  expect(saySum(land, 'zh_CN').line).toBe('60以上+20 = ≥ 80，报告写 100亩以上，相符');
  expect(saySum(land, 'en').line).toContain('≥ 60+20');
});

it.each([
  {
    name: 'on both of two that are alike',
    texts: ['300亩以上', '300亩以上'],
    formula: '300+300',
    sum: '300以上+300以上',
  },
  {
    name: 'on the second of them',
    texts: ['300亩', '300亩以上'],
    formula: '300+300',
    sum: '300+300以上',
  },
  {
    name: 'on the first of them',
    texts: ['300亩以上', '300亩'],
    formula: '300+300',
    sum: '300以上+300',
  },
  {
    name: 'behind one in characters',
    texts: ['三百亩', '300亩以上'],
    formula: '300+300',
    sum: '300+300以上',
  },
  {
    name: 'not on a known number',
    texts: ['50户', '100户以上'],
    formula: '50/100*100',
    sum: '50÷100以上×100',
  },
  {
    name: 'not on the whole of a rate',
    texts: ['20亩', '1%以上'],
    formula: '20*(1+1/100)',
    sum: '20×(1+1以上÷100)',
  },
  {
    name: 'as printed with commas',
    texts: ['１,２００亩以上', '1200亩'],
    formula: '1200/1200*100',
    sum: '1200以上÷1200×100',
  },
])('sets a limit where it belongs: $name', ({ texts, formula, sum }) => {
  const said = sayFinding({ ...SHARE, formula, texts: [...texts, '600亩'] }, 'zh_CN');
  expect(said.line.split(' = ')[0]).toBe(sum);
});
