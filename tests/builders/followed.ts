import { extract } from '../../lib/extract/index';
import type { Metric } from '../../lib/model/extraction';
import type { ComparedFigure, FollowUp, Link } from '../../lib/model/follow-up';
import type { ReadReport } from '../../lib/model/read-report';
import type { Span } from '../../lib/model/span';
import type { Followed } from '../../lib/view/follow-rows';
import { NEWER, OLDER, textOf } from '../fixtures/two-years';

const readOf = (name: string, text: string): ReadReport => ({
  name,
  text,
  extraction: extract(text, {}),
});

const [FROM, TO] = [readOf('old', textOf(OLDER)), readOf('new', textOf(NEWER))];

/** Where words stand in a report; the first place from `after` on. */
function spanIn({ text }: ReadReport, words: string, after = 0): Span {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
}

/** Behind what the older report looks back on. */
const PLAN_AT = FROM.text.indexOf('二、2024年');

function figureAt({ extraction }: ReadReport, { start, end }: Span): ComparedFigure {
  const index = extraction.metrics.findIndex((one: Metric) => one.start >= start && one.end <= end);
  const found = extraction.metrics[index];
  if (found?.value === undefined) throw new Error(`no figure at ${start}`);
  return { metric: index, value: found.value, unit: found.unit, bound: found.bound };
}

interface Told extends Pick<Link, 'outcome' | 'because'> {
  /** The promise's words, and what is told of it. */
  readonly promised: string;
  readonly said: readonly string[];
  readonly isCompared?: boolean;
}

const TOLD: readonly Told[] = [
  ...(
    [
      ['地区生产总值增长6%左右', '地区生产总值增长5.4%', 'missed', 'fell-short'],
      ['一般公共预算收入增长5%', '增长5.5%', 'exceeded', 'passed'],
      ['城镇新增就业1.3万人以上', '城镇新增就业1.42万人', 'met', 'reached'],
      ['完成26个老旧小区改造', '完成29个老旧小区改造', 'exceeded', 'passed'],
      ['新建公办幼儿园5所', '新建公办幼儿园3所', 'missed', 'fell-short'],
    ] as const
  ).map(([promised, said, outcome, because]) => ({
    ...{ promised, said: [said], outcome, because, isCompared: true },
  })),
  {
    promised: '社会消费品零售总额增长7%',
    said: [],
    outcome: 'not-mentioned',
    because: 'nothing-found',
  },
  {
    promised: '年底前槐河大桥建成通车',
    said: ['槐河大桥建成通车'],
    outcome: 'met',
    because: 'done-as-worded',
  },
  {
    promised: '建成北岗体育公园',
    said: ['北岗体育公园完成主体工程', '建成北岗体育公园'],
    outcome: 'partly',
    because: 'under-way',
  },
  {
    promised: '完成槐河东岸生态修复12公里',
    said: ['槐河东岸生态修复有序推进'],
    outcome: 'reported-without-figure',
    because: 'told-without-number',
  },
  { promised: '建设青坪湿地公园', said: [], outcome: 'not-mentioned', because: 'nothing-found' },
];

function linkOf({ promised, said, isCompared, outcome, because }: Told): Link {
  const from = spanIn(FROM, promised, PLAN_AT);
  const to = said.map((words) => spanIn(TO, words));
  const pledge = FROM.extraction.pledges.findIndex(
    ({ start, end }) => start <= from.start && from.end <= end,
  );
  const [first] = to;
  return {
    ...(pledge >= 0 && { pledge }),
    ...{ from, to, outcome, because },
    ...(isCompared === true && { target: figureAt(FROM, from) }),
    ...(isCompared === true && first && { result: figureAt(TO, first) }),
  };
}

const MOVED = '上线政策兑现平台';
const SAME = '推行企业开办一件事一次办';

const FOLLOW_UP: FollowUp = {
  links: TOLD.map(linkOf).sort((a, b) => a.from.start - b.from.start),
  repeats: [
    { from: spanIn(FROM, SAME), to: spanIn(TO, SAME), likeness: 1 },
    {
      from: spanIn(FROM, `6月底前${MOVED}`),
      to: spanIn(TO, `9月底前${MOVED}`),
      likeness: 0.94,
      moved: { from: '2024-06-30', to: '2025-09-30' },
    },
  ],
};

/** The two reports of 临溪市, and what became of ten promises, by hand. */
export const FOLLOWED: Followed = { from: FROM, to: TO, followUp: FOLLOW_UP };
