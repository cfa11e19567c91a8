import { extract } from '../../lib/extract/index';
import { headlineFigures } from '../../lib/reference/index';
import type { HeadlineFigures, Origin } from '../../lib/reference/index';

/** Where the fictional reports come from. */
export const ORIGIN: Origin = {
  id: '槐河市/2023.md',
  issuer: '槐河市',
  region: ['湖北省', '槐河市'],
  level: 'prefecture',
  source: 'https://www.huaihe.example/2023.html',
  year: 2023,
};

/** A report of 2023 with a review of `past` and a plan of `plan`. */
export const reportOf = (past: string, plan = ''): string =>
  `槐河市政府工作报告（2023年）

各位代表：

现在，我代表市人民政府，向大会作政府工作报告，请予审议。

一、2022年工作回顾

${past}

二、2023年工作安排

${plan}
`;

/** The headline figures of such a report. */
export function figuresOf(past: string, plan = '', origin: Partial<Origin> = {}): HeadlineFigures {
  const text = reportOf(past, plan);
  const extraction = extract(text, { title: '槐河市政府工作报告（2023年）' });
  return headlineFigures({ name: ORIGIN.id, text, extraction }, { ...ORIGIN, ...origin });
}

/** Figures in one line each: `gdp-growth result 2022 5.5`. */
export const inShort = ({ figures }: HeadlineFigures): string[] =>
  figures.map(({ indicator, role, year, value }) => `${indicator} ${role} ${year} ${value}`).sort();
