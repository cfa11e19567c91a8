import { describe, expect, it } from 'vitest';
import { isHeld, isOneOfRow } from '../../../../lib/extract/pledges/deliverable/held-events';

const rows = [
  ['第九届柳溪文化节', true],
  ['柳溪马拉松', true],
  ['全省山地运动会、柳溪音乐节等大型活动', true],
  ['龙舟赛、“三月三”和八大赛事、五大展会等节庆活动', true],
  ['柳溪好物系列活动', true],
  ['建镇五周年宣传活动', true],
  ['第三次山区合作会议', true],
  ['进校园、进社会等宣传活动', false],
  ['各类重大展会', false],
  ['系列活动', false],
  ['人民满意的教育', false],
  ['', false],
] as const;

describe('isHeld', () => {
  it.each(rows)('%s: %s', (text, expected) => expect(isHeld(text, 0, text.length)).toBe(expected));
});

describe('isOneOfRow', () => {
  it.each([
    ['第三届柳溪文化节', true],
    ['第十三次会议', true],
    ['第一产业', false],
  ])('%s: %s', (words, expected) => expect(isOneOfRow(words)).toBe(expected));
});
