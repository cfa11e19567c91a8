import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingText, sourceSpan } from '../../lib/text/reading';

/** Breaks a text into lines of `columns` characters, as text from a PDF is. */
function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += columns) lines.push(text.slice(at, at + columns));
  return lines.join('\n');
}

const PARAGRAPH =
  '这一年，全县新建改建农村公路一百二十公里，打通断头路九条，改造危桥七座；城区新增公共停车泊位2300个，更换老旧管网45.6公里，' +
  '整治易涝点十四处，新增绿地86公顷，群众满意度升至96.4%。全年新增就业8421人，其中困难人员就业652人，零就业家庭保持动态清零，' +
  '发放创业担保贷款1.37亿元，带动创业一千四百余人，培训技能人才三千二百人次，建成零工驿站五个，日均服务求职者近四百人次。';

describe('text as it is', () => {
  it.each([
    ['a report with paragraphs', '一、工作回顾\n全年完成改造125户。\n二、工作安排\n新建公园3座。'],
    ['an empty text', ''],
    ['one line', '全年完成改造125户。'],
    ['a poem of short lines', '春\n夏\n秋\n冬\n东\n南\n西\n北\n中'],
  ])('%s', (_name, text) => {
    expect(readingText(text).text).toBe(text);
  });
});

describe('text that was typeset', () => {
  it.each([
    ['zero-width characters', '新\u200b增12\u200d5户', '新增125户'],
    ['a space behind the number', '用户达18.45 亿户', '用户达18.45亿户'],
    ['a space before %', '增长 5.5 %', '增长 5.5%'],
    ['spaces between words stay', '政 府 工 作 报 告', '政 府 工 作 报 告'],
    ['columns of numbers stay', '合计 100 120', '合计 100 120'],
    ['digits set apart', '总产值4 0 7 2 亿元，增长1 2 ％', '总产值4072亿元，增长12％'],
    ['a space behind the point', '栽植油茶 13. 4 万亩', '栽植油茶 13.4万亩'],
    ['a space behind the point of a rate', '城镇化率达61. 27%', '城镇化率达61.27%'],
    ['a space on both sides of the point', '下降3 . 1个百分点', '下降3.1个百分点'],
    ['digits and point set apart', '入库税款 7 3 . 0 5 亿元', '入库税款 73.05亿元'],
    ['digits before the point set apart', '签约额2 8. 6亿元', '签约额28.6亿元'],
    ['full-width', '增长４． ２％', '增长４．２％'],
    ['thousands', '发放补贴1, 250万元', '发放补贴1,250万元'],
    ['a list number', '二、重点工作 1. 6个村通水', '二、重点工作 1. 6个村通水'],
    ['a list number on a line of its own', '1. 6万人受益\n2. 3月开工', '1. 6万人受益\n2. 3月开工'],
    ['the number of an annex', '附件1. 3万吨项目', '附件1. 3万吨项目'],
    ['a year behind a point', '见表3. 2021年完成', '见表3. 2021年完成'],
  ])('%s', (_name, raw, text) => {
    expect(readingText(raw).text).toBe(text);
  });

  it('is joined where lines were broken at a fixed width', () => {
    expect(readingText(wrap(PARAGRAPH, 21)).text).toBe(PARAGRAPH);
  });

  it('is joined across page numbers', () => {
    const lines = wrap(PARAGRAPH, 21).split('\n');
    const raw = [...lines.slice(0, 4), '- 12 -', ...lines.slice(4)].join('\n');
    expect(readingText(raw).text).toBe(PARAGRAPH);
  });

  it('keeps headings on lines of their own', () => {
    const raw = `${wrap(PARAGRAPH, 21)}\n二、下一步工作\n${wrap(PARAGRAPH, 21)}`;
    expect(readingText(raw).text).toBe(`${PARAGRAPH}\n二、下一步工作\n${PARAGRAPH}`);
  });

  it('joins a heading that was broken over two lines', () => {
    const heading = '（三）以改革激发活力，加快推动园区提档升级走\n深走实';
    const raw = `${wrap(PARAGRAPH, 21)}\n${heading}\n${wrap(PARAGRAPH, 21)}`;
    expect(readingText(raw).text).toBe(`${PARAGRAPH}\n${heading.replace('\n', '')}\n${PARAGRAPH}`);
  });

  it("joins a paragraph's first line that lost its indent", () => {
    const raw = `${wrap(PARAGRAPH, 21)}\n一、城乡建设\n${PARAGRAPH.slice(0, 18)}\n${wrap(PARAGRAPH.slice(18), 21)}`;
    expect(readingText(raw).text).toBe(`${PARAGRAPH}\n一、城乡建设\n${PARAGRAPH}`);
  });

  it('gives spans that take the break inside with them', () => {
    const raw = wrap(PARAGRAPH, 21);
    const reading = readingText(raw);
    const start = reading.text.indexOf('45.6公里');
    const span = sourceSpan(reading, { start, end: start + 6 });
    expect(raw.slice(span.start, span.end).replace('\n', '')).toBe('45.6公里');
  });
});

describe('the way back', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '新增',
      '12',
      '5',
      ' ',
      '户',
      '\n',
      '\u200b',
      '。',
      '，',
      '万',
      '%',
      '全县城乡居民人均可支配收入',
    ),
    { maxLength: 200 },
  );

  it('leads every unit to the same unit of the source', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const raw = parts.join('');
        const reading = readingText(raw);
        for (let at = 0; at < reading.text.length; at += 1) {
          expect(raw.charAt(reading.toSource(at))).toBe(reading.text.charAt(at));
          expect(reading.toReading(reading.toSource(at))).toBe(at);
        }
        expect(reading.toSource(reading.text.length)).toBe(raw.length);
      }),
    );
  });
});
