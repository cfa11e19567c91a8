import type { CardContent, CardPlace } from '../../lib/messages/card-link';
import { targetAt, REPORT } from '../view/samples';
import { HASH, SOURCE } from './annotation-edit';

const [METRIC, TARGET] = REPORT.metrics;
const [PLEDGE, WITH_TARGET] = REPORT.pledges;

const placeOf = (
  subject: 'metric' | 'pledge',
  { start, end, text }: { start: number; end: number; text: string },
) => ({
  key: `${subject}:${start}-${end}`,
  subject,
  start,
  end,
  text,
  related: [],
  sentence: text,
  target: targetAt({ start, end }),
});

const some = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not in the sample report');
  return value;
};

/** What was measured: 财政总收入2.88亿元. */
export const METRIC_PLACE: CardPlace = {
  ...placeOf('metric', some(METRIC)),
  metric: METRIC,
  sentence: '财政总收入2.88亿元。',
};

/** A target with the pledge around it. */
export const TARGET_PLACE: CardPlace = { ...placeOf('metric', some(TARGET)), metric: TARGET };
export const PLEDGE_PLACE: CardPlace = { ...placeOf('pledge', some(PLEDGE)), pledge: PLEDGE };
export const AROUND_PLACE: CardPlace = {
  ...placeOf('pledge', some(WITH_TARGET)),
  pledge: WITH_TARGET,
  related: TARGET ? [TARGET] : [],
};

/** What a card is opened on: by hovering, over the metric, unless overridden. */
export const cardContent = (change: Partial<CardContent> = {}): CardContent => ({
  places: [METRIC_PLACE],
  part: 'none',
  address: SOURCE,
  textHash: HASH,
  page: { title: '临溪镇2023年工作总结', url: SOURCE, profile: REPORT.report },
  ...change,
});
