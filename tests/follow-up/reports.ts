import { extract } from '../../lib/extract';
import type { ReadReport } from '../../lib/model/read-report';

/** A report of the invented 槐河县 for a year's congress: what was done, and what is planned. */
export function reportOf(year: number, review: string, plan: string): ReadReport {
  const text = [
    `槐河县${year}年政府工作报告`,
    `一、${year - 1}年工作回顾`,
    review,
    `二、${year}年工作安排`,
    plan,
  ].join('\n');
  return { name: `槐河县${year}`, text, extraction: extract(text, {}) };
}

/** Sentences that fill a report, so that its common words are common. */
export const FILLING = [
  '持续推进农业农村现代化，加快发展特色产业，不断提高服务水平。',
  '加强生态环境保护，推进污染防治，改善空气质量。',
  '深化重点领域改革，优化营商环境，推动项目建设。',
  '加快城市建设，完善基础设施，提升城市管理水平。',
  '保障和改善民生，促进就业，加强社会保障体系建设。',
].join('\n');
