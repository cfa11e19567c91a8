import type { RefinedMetric } from '../../../lib/extract/candidate';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { refineMeaning } from '../../../lib/extract/metrics/read-metrics';
import { readDocument } from '../../../lib/extract/structure/index';

/** A review or a plan in the shape of a report around the sentences under test. */
const FRAMES = {
  review: (text: string) => `白石镇2020年政府工作报告\n一、2020年工作回顾\n${text}`,
  plan: (text: string) => `白石镇2020年政府工作报告\n二、2021年工作安排\n${text}`,
};

/** Which part of a report the text is read as. */
export type Frame = keyof typeof FRAMES;

/** A metric with its wording. */
export interface ReadMetric extends RefinedMetric {
  readonly text: string;
}

/** The metrics of `text`, read as part of a report about 2020. */
export function readMetrics(text: string, frame: Frame = 'review'): ReadMetric[] {
  const source = FRAMES[frame](text);
  const document = readDocument(source);
  return refineMeaning(document, findQuantities(document)).map((metric) => ({
    ...metric,
    text: source.slice(metric.start, metric.end),
  }));
}
