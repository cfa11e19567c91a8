import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTextFile } from '../../../cli/text-file';
import { extract } from '../../../lib/extract';
import { VOCABULARY } from '../../../lib/i18n/vocabulary';
import { DOCUMENT_TYPES } from '../../../lib/model/extraction';
import type { DocumentType } from '../../../lib/model/extraction';
import { LANGUAGES } from '../../../lib/model/settings';

interface Row {
  readonly text: string;
  readonly type: DocumentType;
  readonly issuer?: string;
}

const BODY = '\n一、2023年工作回顾\n新建学校2所。\n二、2024年工作安排\n新建学校3所。';

const ROWS: readonly Row[] = [
  { text: '清源市2024年政府工作报告', type: 'government-work-report', issuer: '清源市人民政府' },
  {
    text: '石泉镇2024年上半年政府工作报告',
    type: 'government-work-report',
    issuer: '石泉镇人民政府',
  },
  { text: '开发区管委会2023年工作总结和2024年工作计划', type: 'work-summary' },
  { text: '柳湾村2023年度村民委员会工作报告', type: 'work-summary' },
  { text: '在中国共产党安平县第十四次代表大会上的报告', type: 'party-congress-report' },
  { text: '中共石泉镇委员会工作报告', type: 'party-congress-report' },
  {
    text: '关于安平县2024年上半年国民经济和社会发展计划执行情况的报告',
    type: 'plan-execution-report',
  },
  { text: '关于澜河区2024年上半年财政预算执行情况的报告', type: 'budget-report' },
  {
    text: '清源市第五次全国经济普查公报（第一号）',
    type: 'statistical-communique',
    issuer: '清源市统计局',
  },
  {
    text: '清源市2024年上半年经济运行情况分析\n清源市统计局',
    type: 'economic-bulletin',
    issuer: '清源市统计局',
  },
  { text: '2024年一季度澜河区经济运行情况', type: 'economic-bulletin' },
  { text: '2024年上半年云桥街道财政收支运行情况', type: 'economic-bulletin' },
  { text: '安平县人民法院工作报告', type: 'court-report', issuer: '安平县人民法院' },
  {
    text: '工作报告\n安平县人民检察院检察长　桑怀远\n各位代表：我代表县人民检察院向大会报告工作，请予审议。',
    type: 'procuratorate-report',
    issuer: '安平县人民检察院',
  },
  {
    text: '北湖區人民檢察院2023年工作報告',
    type: 'procuratorate-report',
    issuer: '北湖區人民檢察院',
  },
  {
    text: '青岚市人民代表大会常务委员会工作报告',
    type: 'congress-report',
    issuer: '青岚市人民代表大会常务委员会',
  },
  {
    text: '柳河口镇人大主席团2023年工作总结',
    type: 'congress-report',
    issuer: '柳河口镇人大主席团',
  },
  {
    text: '政协清源市第九届委员会常务委员会工作报告',
    type: 'consultative-report',
    issuer: '政协清源市第九届委员会',
  },
  { text: '关于政协安平县十届三次会议以来提案工作情况的报告', type: 'consultative-report' },
  {
    text: '安平县人民政府关于乡村振兴工作情况的报告',
    type: 'special-report',
    issuer: '安平县人民政府',
  },
  { text: '关于2022年度国有资产管理情况的综合报告', type: 'special-report' },
  {
    text: '青岚市商务局关于2023年工作情况和2024年工作打算的汇报',
    type: 'work-summary',
    issuer: '青岚市商务局',
  },
  { text: '望岳大道通车', type: 'other' },
];

it.each(ROWS)('$text is a $type', ({ text, type, issuer }) => {
  const body = type === 'other' ? '\n大道全长三公里。' : BODY;
  const { report } = extract(text + body, {});
  expect({ type: report.documentType, issuer: issuer && report.issuer }).toEqual({ type, issuer });
});

it('has a row for every type', () => {
  expect(new Set(ROWS.map(({ type }) => type))).toEqual(new Set(DOCUMENT_TYPES));
});

it.each(LANGUAGES)('has words for every type in %s', (language) => {
  for (const type of DOCUMENT_TYPES)
    expect(VOCABULARY[language]).toHaveProperty([`documentType_${type}`]);
});

it('knows the type of nearly all reports that the detector is tried on', () => {
  const folder = new URL('../../detect/cases/reports/', import.meta.url);
  const others = readdirSync(folder).filter((name) => {
    const { text, context } = readTextFile(readFileSync(new URL(name, folder), 'utf8'));
    return extract(text, context).report.documentType === 'other';
  });
  expect(others).toEqual(['digital-economy-report.txt', 'town-party-committee.txt']);
});
