import { describe, expect, it } from 'vitest';
import { readMarked } from '../../decisions-of';

/** The clauses of a promise, as the trace tells of them. */
const clausesOf = (text: string): string[] => {
  const read = readMarked(text, 'plan');
  const steps = read.steps.filter(
    ({ stage, decisions }) => stage === 'pledge' && decisions !== undefined,
  );
  return steps.map(({ start, end }) => read.text.slice(start, end));
};

const ROWS = [
  ['commas', '新建云溪桥,改造旧水管18公里。', ['新建云溪桥', '改造旧水管18公里']],
  ['a colon', '抓实基建:新建云溪桥。', ['抓实基建', '新建云溪桥']],
  ['a number in front', '(一)新建云溪桥,加宽东街。', ['新建云溪桥', '加宽东街']],
  [
    'a pause before a verb of completion',
    '实施危房改造、新增床位30张。',
    ['实施危房改造', '新增床位30张'],
  ],
  ['the mark of thousands', '投资2,000万元,新建云溪桥。', ['投资2,000万元', '新建云溪桥']],
  ['twice in a number', '投资1,200,000元新建云溪桥。', ['投资1,200,000元新建云溪桥']],
  /* near misses */
  ['a comma between figures', '改造危房2,3月底完工。', ['改造危房2', '3月底完工']],
  ['a year behind it', '新增床位30,2026年底启用。', ['新增床位30', '2026年底启用']],
  ['a pause before a noun', '新建云溪桥、柳湾桥。', ['新建云溪桥、柳湾桥']],
  ['a comma in quotes', '打造“山水间,云溪边”公园。', ['打造“山水间,云溪边”公园']],
  ['a comma in brackets', '新建云溪桥(含引桥,护坡)。', ['新建云溪桥(含引桥,护坡)']],
  ['a comma in a title', '出台《云溪茶园,渡口办法》。', ['出台《云溪茶园,渡口办法》']],
  ['a quotation that never closes', '打造“云溪公园,新建柳湾桥。', ['打造“云溪公园,新建柳湾桥']],
] as const;

describe('the clauses of a promise', () => {
  it.each(ROWS)('%s: %s', (_name, text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});
