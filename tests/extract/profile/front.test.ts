import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

const BODY = '\n一、2025年工作回顾\n新建学校2所。';
const MANY = '加强作风建设。\n'.repeat(40);
const BODY_TRADITIONAL = '\n一、2025年工作回顧\n新建學校2所。\n二、2026年工作安排\n新建學校3所。';

describe('the front of a report', () => {
  it.each([
    ['spaces inside a line', '临 溪 镇 2025 年 政 府 工 作 报 告', '临溪镇人民政府'],
    ['empty lines', '\n\n  \n临溪镇2025年政府工作报告', '临溪镇人民政府'],
    [
      'a signature at the end',
      `2025年工作总结${BODY}\n加强作风建设。\n槐河县水务局\n2026年1月8日`,
      '槐河县水务局',
    ],
    /* far below the front nothing names the issuer */
    ['a line in the middle', `2025年工作总结${BODY}\n${MANY}槐河县水务局\n${MANY}`, undefined],
  ])('is read with %s', (_name, text, issuer) => {
    const { report } = extract(text.includes('一、') ? text : text + BODY);
    expect(report.issuer).toBe(issuer);
  });
  it.each([
    ['as the report writes it', '黃浦區人民政府2025年工作報告', '黃浦區人民政府'],
    ['composed in its script', '臨溪縣2025年政府工作報告', '臨溪縣人民政府'],
    ['where both scripts write the place alike', '三河街道2025年工作報告', '三河街道辦事處'],
  ])('gives a name %s', (_name, title, issuer) =>
    expect(extract(title + BODY_TRADITIONAL).report.issuer).toBe(issuer),
  );
  it('takes one Traditional name for no Traditional report', () =>
    expect(extract(`三河街道2025年工作报告${BODY}\n${MANY}與臺灣結對。`).report.issuer).toBe(
      '三河街道办事处',
    ));
});
