import { describe, expect, it } from 'vitest';
import { commitmentOf, readMarked } from '../../decisions-of';

/** Why a sentence of a plan commits its issuer to nothing. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  preamble: [
    '今年重点做好以下工作:',
    '围绕上述目标,抓好以下三项工作。',
    '今年要突出抓好三个方面工作。',
  ],
  year: ['2026年是“十五五”起步之年。', '今年是全面振兴的关键一年。'],
  law: ['根据《云溪湿地条例》规定,禁止填湖。'],
  superior: ['省委提出,要扩大内需。', '上级要求,全镇减排一成。'],
  others: ['各村都要抓好落实。', '希望广大干部要振奋精神。'],
  guidance: ['总体要求是坚持稳中求进。'],
  attitude: ['始终做到绝对忠诚。'],
  fact: ['提出这一目标,主要是考虑茶业增速。', '我镇同邻镇的合作不断扩大。'],
  told: ['县里已成立茶业专班。', '做好春耕工作,具有重要意义。'],
  statement: ['全镇水清岸绿,宜居宜游。'],
};

const COMMITS = [
  ['a superior that is followed', '贯彻县委要求,新建云溪桥。'],
  ['an attitude before a deed', '坚持绝对忠诚,新建云溪桥。'],
  ['who is told, not asked', '新建各村文化站。'],
  ['以下 of a size', '改造80平方米以下危房。'],
  ['a year without 是', '2026年新建云溪桥。'],
  ['a title that is drawn up', '制定《云溪湿地条例》。'],
  ['a superior that is worked with', '配合县委制定规划要求清单。'],
  [
    'work that is said to be done, with what is still to be done',
    '全镇已建成3所敬老院,年内再建2所。',
  ],
] as const;

describe('what commits to nothing', () => {
  const rows = Object.entries(REASONS).flatMap(([reason, texts]) =>
    texts.map((text) => [reason, text] as const),
  );
  it.each(rows)('%s: %s', (reason, text) => expect(commitmentOf(text, 'plan')).toBe(reason));
  it.each(COMMITS)('is not %s: %s', (_name, text) =>
    expect(commitmentOf(text, 'plan')).toBe('commits'),
  );
  it('is a heading that ends like a sentence', () => {
    const text = '(一)加快茶业升级。新建云溪桥,加宽东街。建成云溪码头。';
    const dropped = readMarked(text, 'plan').steps.filter(({ name }) => name === 'commitment');
    expect(dropped.map(({ reason }) => reason)).toEqual(['heading']);
  });
  it('is a review', () => expect(commitmentOf('新建云溪桥。', 'review')).toBe('unread'));
});
