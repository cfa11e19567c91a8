import { describe, expect, it } from 'vitest';
import { match } from '../../lib/anchor/match';
import { parseQuery } from '../../lib/search/index';
import { isQuotable, quotableSentences, quotedEvidence } from '../../lib/view/quotable';
import { isSameQuote } from '../../lib/view/evidence';
import { likeliestChoice, reportChoices, isReportFound } from '../../lib/view/report-choices';
import { hashOf } from '../builders/captured-report';
import { reportRow } from '../builders/report-row';

const TEXT = [
  '临溪镇2024年工作总结',
  '三座桥梁完成加固；财政总收入２８８００万元，增长3.1%。',
  '一、城镇建设',
  '桥梁加固后通行能力提高。老旧小區改造125户。',
].join('\n');

const found = (query: string, most = 50): readonly string[] =>
  quotableSentences(TEXT, parseQuery(query), most).map(({ quote }) => quote.text);

describe('the sentences to be quoted', () => {
  it.each<[string, readonly string[]]>([
    ['2.88亿元', ['财政总收入２８８００万元，增长3.1%。']],
    ['老舊小区', ['老旧小區改造125户。']],
    ['三座 桥梁', ['三座桥梁完成加固；', '桥梁加固后通行能力提高。']],
    ['桥梁 -三座', ['桥梁加固后通行能力提高。']],
    ['码头', []],
    ['', []],
  ])('of %j', (query, sentences) => {
    expect(found(query)).toEqual(sentences);
  });

  it('those with more of what is asked stand first, and no more than wanted are listed', () => {
    expect(found('加固 通行')).toEqual(['桥梁加固后通行能力提高。', '三座桥梁完成加固；']);
    expect(found('加固 通行', 1)).toHaveLength(1);
  });

  it('are stretches of the text, with what was asked marked', () => {
    const [first] = quotableSentences(TEXT, parseQuery('桥梁'), 1);
    expect(TEXT.slice(first?.quote.start, first?.quote.end)).toBe(first?.quote.text);
    expect(first?.marks.map(({ start, end }) => first.quote.text.slice(start, end))).toEqual([
      '桥梁',
    ]);
  });
});

describe('quoted words', () => {
  const report = reportRow({ url: 'http://www.linxi.gov.cn/a.html', publishedOn: '2025-01-08' });
  const reading = {
    report,
    text: { text: TEXT, textHash: hashOf('a'), title: '', capturedAt: '2025-02-01T00:00:00.000Z' },
    metrics: [],
    pledges: [],
  };
  const start = TEXT.indexOf('三座');
  const piece = quotedEvidence('id-1', reading, { start, end: start + 8 });

  it('are evidence with address, day and place', () => {
    expect(piece).toMatchObject({
      id: 'id-1',
      url: report.url,
      text: '三座桥梁完成加固',
      on: '2025-01-08',
    });
    expect(piece.target).toMatchObject({
      source: report.id,
      textHash: hashOf('a'),
      position: { start },
    });
  });

  it('are found in the text as it was changed', () => {
    const changed = `（2025年3月更正）
${TEXT}`.replace('125户', '152户');
    const place = piece.target && match(piece.target, changed, hashOf('b'), TEXT);
    expect(place).toMatchObject({ outcome: 'same', start: changed.indexOf('三座') });
  });

  it('are the same where they stand at the same place of the same text', () => {
    expect(isSameQuote(piece, quotedEvidence('id-2', reading, { start, end: start + 8 }))).toBe(
      true,
    );
    expect(isSameQuote(piece, quotedEvidence('id-2', reading, { start, end: start + 7 }))).toBe(
      false,
    );
    const bare = { ...piece, target: undefined };
    expect(isSameQuote(bare, bare)).toBe(false);
  });

  it('are some, and not too many', () => {
    expect(isQuotable(undefined)).toBe(false);
    expect(isQuotable({ start: 0, end: 1, text: '桥' })).toBe(true);
    expect(isQuotable({ start: 0, end: 30_000, text: '桥'.repeat(30_000) })).toBe(false);
  });
});

describe('the reports to choose from', () => {
  const own = reportRow({
    id: 'https://a.gov.cn/1',
    issuer: '临溪镇人民政府',
    publishedOn: '2024-01-08',
  });
  const older = reportRow({
    id: 'https://a.gov.cn/0',
    issuer: '临溪镇人民政府',
    publishedOn: '2023-01-08',
  });
  const next = reportRow({
    id: 'https://a.gov.cn/2',
    issuer: '临溪镇人民政府',
    publishedOn: '2025-01-08',
  });
  const other = reportRow({
    id: 'https://b.gov.cn/1',
    issuer: '临江市人民政府',
    publishedOn: '2025-03-01',
  });
  const rows = [other, own, older, next];

  it('begin with the newest of the same issuer and end with the one that is judged', () => {
    expect(reportChoices(rows, own.id)).toEqual([next, older, other, own]);
    expect(likeliestChoice(rows, own.id)).toBe(next);
    expect(likeliestChoice([own, other], own.id)).toBeUndefined();
    expect(reportChoices(rows, 'https://unknown.gov.cn/')[0]).toBe(other);
  });

  it.each([
    ['临溪', true],
    ['臨溪鎮', true],
    ['b.gov.cn', false],
    ['', true],
  ])('are found by %j', (typed, isFound) => {
    expect(isReportFound(own, typed)).toBe(isFound);
  });
});
