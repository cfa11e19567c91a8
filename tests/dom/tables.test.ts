// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../lib/dom/text-map';
import { pageOf } from './page';

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;

/** The rows of the page's tables in words: cells under headers, with unit and caption. */
function rowsOf(body: string): unknown[] {
  const map = buildTextMap(pageOf(body));
  return map.tables.map((line) => {
    expect(map.text.slice(line.start, line.end)).not.toContain('\n');
    expect(line.headers).toHaveLength(line.cells.length);
    return {
      cells: line.cells.map((cell) => map.text.slice(cell.start, cell.end)),
      headers: line.headers,
      ...(line.unit !== undefined && { unit: line.unit }),
      ...(line.caption !== undefined && { caption: line.caption }),
    };
  });
}

interface Row {
  readonly name: string;
  readonly body: string;
  readonly last: unknown;
}

const rows: readonly Row[] = [
  {
    name: 'header row, unit and caption above',
    body: `<p>2020年财政收支</p><p>单位：亿元</p>${table(row('指标', '数额', '增长（%）'), row('总收入', '3.46', '12.7'), row('总支出', '3.1', '-2.4'))}`,
    last: {
      cells: ['总支出', '3.1', '-2.4'],
      headers: ['指标', '数额', '增长（%）'],
      unit: '亿元',
      caption: '2020年财政收支',
    },
  },
  {
    name: 'unit and caption inside',
    body: table(
      '<caption>人口情况</caption>',
      '<tr><td colspan="3">单位：万人</td></tr>',
      row('指标', '年末数', '比重'),
      row('总人口', '28.1', '100%'),
    ),
    last: {
      cells: ['总人口', '28.1', '100%'],
      headers: ['指标', '年末数', '比重'],
      unit: '万人',
      caption: '人口情况',
    },
  },
  {
    name: 'two header rows with colspan and rowspan',
    body: table(
      '<tr><td rowspan="2">指标</td><td colspan="2">一般公共预算</td></tr>',
      row('2020年', '2021年'),
      row('收入', '12.5', '13.1'),
      row('支出', '11.0', '12.2'),
    ),
    last: {
      cells: ['支出', '11.0', '12.2'],
      headers: ['指标', '一般公共预算 2020年', '一般公共预算 2021年'],
    },
  },
  {
    name: 'a label that spans rows goes with the numbers beside it',
    body: table(
      row('产业', '类别', '产值'),
      '<tr><td rowspan="2">工业</td><td>轻工业</td><td>5.1</td></tr>',
      row('重工业', '7.2'),
    ),
    last: { cells: ['重工业', '7.2'], headers: ['类别', '工业 产值'] },
  },
  {
    name: 'a group label is a row, not a header',
    body: table(row('名称', '产量'), row('粮食', ''), row('水稻', '79.4'), row('玉米', '54.2')),
    last: { cells: ['玉米', '54.2'], headers: ['名称', '产量'] },
  },
  {
    name: 'a row that numbers the columns is a header',
    body: table(
      row('甲', '乙', '丙'),
      row('甲', '1', '2'),
      row('水稻', '79.4', '8'),
      row('玉米', '54.2', '9'),
    ),
    last: { cells: ['玉米', '54.2', '9'], headers: ['甲', '乙 1', '丙 2'] },
  },
  {
    name: 'paragraphs and line breaks inside a cell are blanks',
    body: table(
      row('指<p>标</p>', '数<br>额'),
      row('总<p>收入</p>', '<p>3.4</p>'),
      row('支出', '3.1'),
    ),
    last: { cells: ['支出', '3.1'], headers: ['指标', '数额'] },
  },
];

describe('data tables', () => {
  for (const { name, body, last } of rows) {
    it(name, () => {
      expect(rowsOf(body).at(-1)).toEqual(last);
    });
  }

  it('makes a line of each row, cells parted by tabs', () => {
    const map = buildTextMap(
      pageOf(`<p>前</p>${table(row('指标', '数额'), row('收入', '3.4'), row('', '3.1'))}<p>后</p>`),
    );
    expect(map.text).toBe('前\n指标\t数额\n收入\t3.4\n3.1\n后');
  });
});

const layouts: readonly { readonly name: string; readonly body: string; readonly text: string }[] =
  [
    { name: 'one cell', body: table(row('<p>甲</p><p>乙</p>')), text: '甲\n乙' },
    {
      name: 'no numbers',
      body: table(row('索引号', 'A-1'), row('发布机构', '云桥镇')),
      text: '索引号\nA-1\n发布机构\n云桥镇',
    },
    {
      name: 'a table within',
      body: table(row('左', table(row('增长', '1'), row('下降', '2')))),
      text: '左\n增长\t1\n下降\t2',
    },
    {
      name: 'a paragraph in a cell',
      body: table(row('1', '2'), row('3', '工作'.repeat(200))),
      text: `1\n2\n3\n${'工作'.repeat(200)}`,
    },
    {
      name: 'tables for layout, four deep',
      body: table(row(table(row(table(row(table(row('正文。')))))))),
      text: '正文。',
    },
  ];

describe('layout tables', () => {
  for (const { name, body, text } of layouts) {
    it(name, () => {
      expect(buildTextMap(pageOf(body)).text).toBe(text);
    });
  }
});
