import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'headings in brackets behind their number',
    text: '重点抓好以下三个方面工作。\n\n（一）建设粮仓。\n\n开挖渠道。\n\n（二）修缮校舍。\n\n（三）整治河道。',
    kind: 'sum',
    figures: ['（一）建设粮仓。\n\n开挖渠道。\n\n（二）修缮校舍。\n\n（三）', '三个'],
    verdict: 'consistent',
  },
  {
    name: 'one heading fewer than said',
    text: '重点抓好四个方面工作：\n\n（一）建设粮仓。\n\n（二）修缮校舍。\n\n（三）整治河道。',
    kind: 'sum',
    figures: ['（一）建设粮仓。\n\n（二）修缮校舍。\n\n（三）', '四个方面工作：'],
    verdict: 'inconsistent',
  },
  {
    name: 'twenty-two points on lines of their own',
    text: `抓好22项工作：\n\n${Array.from({ length: 22 }, (_, at) => `${at + 1}.修渠。`).join('\n\n')}`,
    kind: 'sum',
    figures: [
      `${Array.from({ length: 21 }, (_, at) => `${at + 1}.修渠。`).join('\n\n')}\n\n22.`,
      '22项',
    ],
    verdict: 'consistent',
  },
  {
    name: 'the end of a greater number',
    text: '分解为四十三项任务：\n\n（一）修渠。\n\n（二）植树。\n\n（三）建校。\n\n（四）筑路。',
    kind: 'sum',
  },
  {
    name: 'a number at the end of a sentence is of what it tells',
    text: '新建公园6个。\n\n（一）修渠。\n\n（二）植树。\n\n（三）建校。\n\n（四）筑路。',
    kind: 'sum',
  },
  {
    name: 'points that share a line',
    text: '抓好五项工作：\n\n（一）修渠。\n\n（二）植树。\n\n（三）建校。（四）筑路。（五）架桥。',
    kind: 'sum',
  },
  {
    name: 'numbering that begins anew is of something else',
    text: '重点抓好以下三个方面工作。\n\n（一）建设粮仓。\n\n（二）修缮校舍。\n\n（一）整治河道。\n\n（三）栽种林木。',
    kind: 'sum',
  },
  {
    name: 'paragraphs behind dashes',
    text: '重点实施两大行动。\n\n——大力修渠。\n\n——大力植树。\n\n各方协同。',
    kind: 'sum',
    figures: ['——大力修渠。\n\n——', '两大'],
    verdict: 'consistent',
  },
  {
    name: 'points that are circled, on one line',
    text: '办好“三件实事”：①修渠行动。疏通沟渠。②暖房行动。修缮农房。③助学行动。资助学生。',
    kind: 'sum',
    figures: ['①修渠行动。疏通沟渠。②暖房行动。修缮农房。③', '三件'],
    verdict: 'consistent',
  },
  {
    name: 'a number that is quoted behind what it counts',
    text: '狠抓粉尘、噪声、异味“三治”工作。',
    kind: 'sum',
    figures: ['狠抓粉尘、噪声、异味', '三'],
    verdict: 'consistent',
  },
  {
    name: 'a quoted number of others',
    text: '狠抓粉尘、噪声“三治”工作。',
    kind: 'sum',
  },
];

describe('things that are set out under a number', () => {
  it.each(ROWS)('$name', expectRow);
});
