import { extract } from '../lib/extract/index';
import type { TraceStep } from '../lib/extract/index';
import { readingText } from '../lib/text/reading';
import { metricLine, pledgeLine } from './report-text';

const STAGES = { rule: '规则', refiner: '筛选', pledge: '承诺' } as const;
const VERDICTS = { offered: '提出', kept: '保留', changed: '改写', dropped: '舍去' } as const;

/**
 * How a text came to its metrics and pledges: which rule offered which span, what each refiner did
 * to it and why, who lost, and what is left. Write a heading line above the sentence to read it in
 * a plan: `2024年工作安排\n新建道路3公里。`
 */
export function explain(text: string): string {
  const steps: TraceStep[] = [];
  const { metrics, pledges } = extract(text, {}, { trace: (step) => steps.push(step) });
  const reading = readingText(text).text;
  const lines = steps.map((step) => stepLine(reading, step));
  return [
    `原文：${text}`,
    '',
    `过程（${steps.length} 步）`,
    ...(lines.length === 0 ? ['  没有规则提出候选'] : lines),
    '',
    `指标（${metrics.length}）`,
    ...metrics.map((metric) => `  ${metricLine(metric)}  规则：${metric.rule}`),
    '',
    `承诺（${pledges.length}）`,
    ...pledges.map((pledge) => `  ${pledgeLine(pledge)}  规则：${pledge.rule}`),
    '',
  ].join('\n');
}

function stepLine(text: string, step: TraceStep): string {
  const words = text.slice(step.start, step.end).replaceAll('\n', ' ');
  const reason = step.reason === undefined ? '' : `（${step.reason}）`;
  return `  ${STAGES[step.stage]} ${step.name}：${VERDICTS[step.verdict]} ${step.start}–${step.end}「${words}」${reason}`;
}
