import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

const BODY = '\n一、2025年工作回顾\n新建学校2所。';

describe('the title of a report', () => {
  it.each([
    ['the first line', '临溪镇2025年政府工作报告', '临溪镇2025年政府工作报告'],
    ['a spaced line', '政 府 工 作 报 告\n各位代表:', '政府工作报告'],
    ['below the tools of a page', '首页\n打印\n返回\n临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    ['below a source line', '当前位置:首页 > 公开\n临溪镇2026年工作要点', '临溪镇2026年工作要点'],
    [
      'with a note behind it',
      '临溪镇2025年政府工作报告(征求意见稿)',
      '临溪镇2025年政府工作报告(征求意见稿)',
    ],
    ['below a crumb line', '首页 > 公开 > 工作总结\n临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    [
      'below titles of the site',
      '2026年政府工作报告\n临溪镇2025年工作总结',
      '临溪镇2025年工作总结',
    ],
    ['a line that is worded like none', '共建茶乡 再启新程', '共建茶乡 再启新程'],
    ['below a slogan', '共建茶乡再启新程\n临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    ['none where only the speaker stands', '临溪镇人民政府镇长陆怀谦', undefined],
    /* near misses */
    ['not who speaks', '临溪镇镇长 陆怀谦\n临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    ['not a numbered line', '(一)工作报告\n临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    ['not a sentence', '我代表镇政府作工作报告。\n临溪镇2025年工作总结', '临溪镇2025年工作总结'],
  ])('%s', (_name, text, title) => expect(extract(text + BODY).report.title).toBe(title));

  it.each([
    ['临溪镇2025年工作总结 - 槐河县人民政府', '临溪镇2025年工作总结'],
    ['临溪镇2025年工作总结_工作动态_槐河县门户网站', '临溪镇2025年工作总结'],
    ['槐河县人民政府 | 临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    ['槐河县人民政府 - 临溪镇2025年工作总结', '临溪镇2025年工作总结'],
    ['槐河县政务网_政务公开_柳湾镇2026年工作要点', '柳湾镇2026年工作要点'],
    /* of the part behind it alone nobody knows whose it is */
    ['临溪镇政府 - 2025年工作总结', '临溪镇政府 - 2025年工作总结'],
    /* a hyphen between digits is no border */
    ['临溪镇2025-2026年工作总结', '临溪镇2025-2026年工作总结'],
  ])('%s in the window', (title, expected) =>
    expect(extract(BODY, { title }).report.title).toBe(expected),
  );
  it('is what the page calls its article', () => {
    const meta = { articletitle: '临溪镇2025年工作总结' };
    expect(extract(`云溪镇工作报告${BODY}`, { meta, title: '柳湾工作计划' }).report.title).toBe(
      meta.articletitle,
    );
  });
  it('is missing from an empty text', () => expect(extract('').report.title).toBeUndefined());
});
