import { describe, expect, it } from 'vitest';
import { findDeadline } from '../../../lib/extract/pledge/deadline';

const YEARS = { review: 2020, plan: 2021 };
const wordingIn = (text: string): string | undefined =>
  findDeadline({ source: text, text, years: YEARS }, { start: 0, end: text.length })?.text;

const found = [
  ['确保年底前完成80户修缮。', '年底前'],
  ['力争年内开工建设。', '年内'],
  ['8月底前建成村民广场。', '8月底前'],
  ['新校区9月1日正式开园。', '9月1日'],
  ['一季度末前出台管理办法。', '一季度末前'],
  ['举办好第三、第四季度主题活动。', '第三、第四季度'],
  ['上半年完成选址,年底前动工。', '上半年'],
  ['到2025年人均绿地达到12平方米。', '到2025年'],
  ['2023年底前全面完成整治。', '2023年底前'],
  ['“十四五”期间新建学校12所。', '“十四五”期间'],
  ['文化礼堂国庆节前对外开放。', '国庆节前'],
  ['“七一”前办好主题展。', '“七一”前'],
  ['汛期前完成清淤。', '汛期前'],
  ['秋季开学前完成食堂改造。', '秋季开学前'],
  ['全年新增就业500人。', '全年'],
  ['力争今年4月接入窗口40个。', '今年4月'],
  ['“十五五”内建成绿道。', '“十五五”内'],
  ['三年内引进人才300名。', '三年内'],
  ['春节期间办好灯会。', '春节期间'],
  ['清明以前完成栽植。', '清明以前'],
  ['岁末开通环线。', '岁末'],
  ['今年要建成停车场,6月底前完成招标。', '6月底前'],
  ['今年全镇主要预期目标是:产值增长6%。', '今年'],
] as const;

const none = [
  '在上半年签约60户的基础上继续推进。',
  '深入推进2021年度重大项目。',
  '落实《2021年工作要点》各项任务。',
  '税收比2019年增长一成。',
  '每年举办两场活动,每季度通报一次。',
  '推动高校毕业生年底去向落实率稳步提升。',
  '庆祝建党100周年。',
  '加强常态化管理。',
  '用两年时间再上台阶。',
  '从今年7月1日起提高补贴标准。',
  '把今年作为作风建设年。',
];

describe('findDeadline', () => {
  it.each(found)('%s', (text, wording) => expect(wordingIn(text)).toBe(wording));
  it.each(none)('none in %s', (text) => expect(wordingIn(text)).toBeUndefined());
  it('keeps the wording as written', () => {
    expect(
      findDeadline({ source: '９月底前完工。', text: '9月底前完工。', years: YEARS }, { start: 0, end: 7 }),
    ).toEqual({
      text: '９月底前',
      due: '2021-09-30',
      resolution: 'implied',
    });
  });
});
