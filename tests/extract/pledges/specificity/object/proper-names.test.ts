import { describe, expect, it } from 'vitest';
import { holdsName } from '../../../../../lib/extract/pledges/specificity/object/proper-names';

const rows = [
  ['望溪新城', true],
  ['云桥工业园区', true],
  ['东岭、望溪等小区', true],
  ['凌四等小区', true],
  ['《柳溪记忆》展厅', true],
  ['3号地块', true],
  ['第二水厂', true],
  ['区域性医疗中心', false],
  ['学校、医院等公共服务设施', false],
  ['现代化产业园区和开发区', false],
  ['先进制造业集聚区', false],
  ['不具备安全条件的厂矿', false],
  ['“三纵四横”路网', false],
  ['', false],
] as const;

describe('holdsName', () => {
  it.each(rows)('%s: %s', (text, expected) =>
    expect(holdsName(text, 0, text.length)).toBe(expected),
  );
  it('looks at nothing outside its span', () =>
    expect(holdsName('望溪医疗中心', 2, 6)).toBe(false));
});
