import { describe, expect, it } from 'vitest';
import { openingDeed } from '../../../../lib/extract/pledges/clause/clause-opening';
import { splitClauses } from '../../../../lib/extract/pledges/clause/split-clauses';
import { setsTask, tellsHow } from '../../../../lib/extract/pledges/commitment/telling';
import { fold } from '../../../../lib/text/fold';

function clausesOf(sentence: string) {
  const text = fold(sentence);
  return { text, clauses: splitClauses(text, 0, text.length) };
}

const told = [
  /* what came about, was, or was said */
  ['县政府已成立工作专班。', 'firmly'],
  ['新形势对我们提出了更高要求。', 'firmly'],
  ['去年,我镇同邻县共同组建柳溪联盟。', 'firmly'],
  ['在过去的竞赛中,全镇全力备战,街面整洁受到好评。', 'firmly'],
  ['我们坚信,家乡一定能够越来越美。', 'firmly'],
  ['我们更要看到有利条件,全镇底子厚、后劲足。', 'firmly'],
  ['新的一年,我们将迎来产业转移的重大机遇。', 'firmly'],
  ['去年底,全镇举办竞赛,扩大宣传。', 'loosely'],
  /* what something is worth */
  ['优化营商环境,是加快发展的当务之急。', 'firmly'],
  ['做好春耕工作,具有重要意义。', 'firmly'],
  ['新路开通,标志着柳溪进入快速路时代。', 'firmly'],
  ['修路必须修到底,村口的笑声就是最好的成绩单。', 'firmly'],
  ['推动农业绿色化是振兴乡村的关键。', 'firmly'],
  ['粮食安全,关系全县稳定大局。', 'firmly'],
  /* how things stand */
  ['区域竞争日趋激烈,人才短缺。', 'loosely'],
  ['我镇发展面临用地紧缺这道坎。', 'loosely'],
  ['上游水情随时可能变化。', 'loosely'],
  ['当前,全县粮食库存充裕。', 'loosely'],
  ['配套设施有待完善,管理水平亟待提高。', 'loosely'],
  ['办好寄宿学校,最大的难处仍然在山里。', 'loosely'],
  ['我镇区位优越,拥有三条干线的交汇口。', 'loosely'],
  ['担当方能有为。', 'loosely'],
  ['团结就是本钱,互助才能兴村。', 'loosely'],
] as const;

const commits = [
  '继续调整茶园布局。',
  '要补齐短板,形势再严峻也不松劲。',
  '就业是民生之本,要继续扩大就业。',
  '从明年春季起全面放开公园门票,这是便民的新做法。',
  '巩固已取得的成果,推广已有经验。',
  '解决当前存在的突出问题。',
  '建设一批具有地方特色的街区。',
  '坚持技工是镇上最缺的财富。',
  '聚焦主责主业,关键是加强统筹。',
  '加强污染治理,让空气更加清新。',
  '对独居老人给予上门照料。',
  '柳溪产业园6月底前开工。',
  '全县已建成3所敬老院,继续推进新院建设。',
  '全县已建成3所敬老院,年内再建2所。',
  '使已建、新建小区物业覆盖率提高。',
  '完善考核机制,做到说了就办、定了就干。',
  '推动博物馆建设、已开工码头完成主体工程。',
  '除了政策必须完善以外,继续扩大宣传。',
  '防止建材尤其是水泥价格上涨。',
  '',
] as const;

describe('tellsHow', () => {
  it.each(told)('%s', (sentence, expected) => {
    const { text, clauses } = clausesOf(sentence);
    expect(tellsHow(text, clauses)).toBe(expected);
  });
  it.each(commits)('is not telling: %s', (sentence) => {
    const { text, clauses } = clausesOf(sentence);
    expect(tellsHow(text, clauses)).toBe('not');
  });
  it('reads Traditional and full-width text alike', () => {
    const { text, clauses } = clausesOf('優化環境，是當務之急。');
    expect(tellsHow(text, clauses)).toBe('firmly');
  });
});

describe('setsTask', () => {
  it.each([
    ['继续分离供水和收费的职能。', true],
    ['大力疏浚沟渠。', true],
    ['高度重视校车安全。', true],
    ['同时,我市要依法管理集市。', true],
    ['仓廪充实、邻里和睦。', false],
    ['水清岸绿,宜居宜游。', false],
    ['新材料产业持续涌现。', false],
  ])('%s %s', (sentence, expected) => {
    const { text, clauses } = clausesOf(sentence);
    expect(setsTask(text, clauses)).toBe(expected);
  });
});

describe('openingDeed', () => {
  it.each([
    ['今年要重点检查建立台账的情况', '检查'],
    ['同时,点亮品牌', undefined],
    ['点亮品牌', '点亮'],
    ['推进建设', undefined],
    ['街面整洁', undefined],
  ])('%s', (text, expected) => {
    const deed = openingDeed(text, { start: 0, end: text.length });
    expect(deed && text.slice(deed.start, deed.end)).toBe(expected);
  });
});
