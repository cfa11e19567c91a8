import { describe, expect, it } from 'vitest';
import { TEXT } from '../sample';
import { kept, planOf, readGood, refusalOf } from './kept';

const row = (over: object = {}): object => ({
  id: 'AbCdEfGhIjKlMnOpQrStUv',
  created: '2024-03-01T08:00:00.123456+00:00',
  updated: '2024-03-02T08:00:00.123456+00:00',
  user: 'acct:someone@hypothes.is',
  uri: 'http://www.linxi.gov.cn/art/1.html',
  text: '<b>要问</b>',
  tags: ['住房', ' 住房', 'a'],
  target: [
    {
      source: 'http://www.linxi.gov.cn/art/1.html',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 0,
          endOffset: 3,
        },
        { type: 'TextPositionSelector', start: 40, end: 60 },
        {
          type: 'TextQuoteSelector',
          exact: '年底前完成农村危房改造125户。',
          prefix: '安排\n   ',
          suffix: '\n大力',
        },
      ],
    },
  ],
  ...over,
});
const answer = (...rows: object[]): string => JSON.stringify({ total: rows.length, rows });

describe('annotations of Hypothesis', () => {
  it('are placed in the kept text by their quote', async () => {
    const plan = await planOf(answer(row()), kept([]));
    expect(plan.ignored).toEqual([]);
    expect(plan.added).toHaveLength(1);
    expect(plan.added[0]?.annotation).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      note: '<b>要问</b>',
      tags: ['a', '住房'],
      subject: 'passage',
      createdAt: '2024-03-01T08:00:00.123Z',
      target: { quote: { exact: '年底前完成农村危房改造125户。' } },
    });
  });

  it('that stand twice are placed by what stands around them, or not at all', async () => {
    const quoting = (prefix: string, suffix: string): string =>
      answer(
        row({
          target: [
            { selector: [{ type: 'TextQuoteSelector', exact: '2024年工作', prefix, suffix }] },
          ],
        }),
      );
    const second = await planOf(quoting('同比下降3%。\n二、', '安排\n年底前完成'), kept([]));
    expect(second.added[0]?.annotation.target.position.start).toBe(TEXT.lastIndexOf('2024年工作'));
    const neither = await planOf(quoting('', ''), kept([]));
    expect(neither).toMatchObject({ added: [], ignored: [{ why: 'unsure-place' }] });
  });

  it('are the same ones at the second import', async () => {
    const plan = await planOf(answer(row()), kept([]));
    const annotations = plan.added.map(({ annotation }) => annotation);
    expect(await planOf(answer(row()), kept(annotations))).toEqual({
      added: [],
      changed: [],
      same: 1,
      ignored: [],
    });
  });

  it.each([
    ['an answer of the API', answer(row())],
    ['a list', JSON.stringify([row()])],
    [
      'what the client exports',
      JSON.stringify({ export_date: '2024-03-01', annotations: [row()] }),
    ],
  ])('come as %s', async (_name, file) => {
    expect((await readGood(file)).annotations).toHaveLength(1);
  });

  it.each([
    ['a note on the whole page', row({ target: [{ source: 'http://a.example' }] }), 'no-quote'],
    ['a reply', row({ references: ['x'] }), 'reply'],
    ['a PDF on somebody’s disk', row({ uri: 'urn:x-pdf:abc' }), 'no-address'],
    ['another page', row({ uri: 'http://www.linxi.gov.cn/art/2.html' }), 'report-not-kept'],
    [
      'words that are gone',
      row({ target: [{ selector: [{ type: 'TextQuoteSelector', exact: '完全没有的一句话' }] }] }),
      'not-found',
    ],
    [
      'words of another figure',
      row({
        target: [
          { selector: [{ type: 'TextQuoteSelector', exact: '年底前完成农村危房改造126户。' }] },
        ],
      }),
      'not-found',
    ],
  ])('%s is left out', async (_name, one, why) => {
    const plan = await planOf(answer(one), kept([]));
    expect(plan.added).toEqual([]);
    expect(plan.ignored).toEqual([{ where: '[0]', why }]);
  });

  it('a bad one refuses the file', async () => {
    expect(await refusalOf(answer(row(), row({ id: 7 })))).toEqual({
      code: 'bad-value',
      where: 'rows[1].id',
    });
    expect(await refusalOf(answer(row(), row()))).toEqual({
      code: 'duplicate-id',
      where: '[1].id',
    });
  });
});
