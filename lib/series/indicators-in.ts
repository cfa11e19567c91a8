import type { Metric } from '../model/extraction';
import { plainName } from './names';
import { namesOf } from './names-of';
import { keysOf } from './point';
import type { SeriesSource } from './source';

/** An indicator that reports state. */
export interface StatedIndicator {
  readonly key: string;
  /**
   * The key as reports write it: names are folded for keys, `森林覆盖率` into 复; of a known
   * indicator the key itself.
   */
  readonly name: string;
  /** In how many of the reports. */
  readonly reports: number;
  /** Figures in all of them. */
  readonly figures: number;
}

/**
 * The indicators that any of the reports states a figure of, those in most reports first, then
 * those with most figures.
 */
export function indicatorsIn(sources: readonly SeriesSource[]): readonly StatedIndicator[] {
  const found = new Map<string, { name: string; reports: number; figures: number }>();
  for (const source of sources) {
    const here = new Set<string>();
    for (const [index, key] of keysOf(source).entries()) {
      const metric = source.metrics[index];
      if (key === undefined || metric?.value === undefined) continue;
      const counts = found.get(key) ?? { name: writtenKey(key, metric), reports: 0, figures: 0 };
      counts.figures += 1;
      if (!here.has(key)) counts.reports += 1;
      here.add(key);
      found.set(key, counts);
    }
  }
  return [...found]
    .map(([key, counts]) => ({ key, ...counts }))
    .sort(
      (a, b) => b.reports - a.reports || b.figures - a.figures || a.key.localeCompare(b.key, 'zh'),
    );
}

function writtenKey(key: string, { indicator, unit }: Metric): string {
  const [name = key, measure] = key.split('·');
  const written = indicator !== undefined && plainName(indicator.text) === name;
  const shown = written ? indicator.text.trim() : name;
  if (measure === undefined) return shown;
  return `${shown}·${plainName(unit) === measure ? unit : measure}`;
}

/** Whether a key, or another name of its indicator, has in it what was typed: `社零`, `gdp`. */
export function isNamed(key: string, typed: string): boolean {
  const words = plainName(typed);
  if (words === '') return true;
  const [name = key] = key.split('·');
  return plainName(key).includes(words) || namesOf(name).some((other) => other.includes(words));
}
