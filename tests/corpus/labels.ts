import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  Bound,
  MetricKind,
  MetricStatus,
  Specificity,
  Strength,
  Zone,
} from '../../lib/model/extraction';
import type { Quote } from '../../lib/model/span';

/** A metric as labelled by hand; `optional` ones may be found or not. */
export interface GoldMetric extends Quote {
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: MetricKind;
  readonly status: MetricStatus;
  readonly indicator?: string;
  readonly optional?: boolean;
}

/** A sentence as labelled by hand; `opt` is a pledge or not. The grades are there for `yes`. */
export interface GoldSentence extends Quote {
  readonly zone: Zone;
  readonly pledge: 'yes' | 'no' | 'opt';
  readonly spec?: Specificity;
  readonly strength?: Strength;
  readonly deadline?: string | null;
}

export interface GoldReport {
  readonly name: string;
  readonly file: string;
  readonly metrics: readonly GoldMetric[];
  readonly sentences: readonly GoldSentence[];
}

/** A folder with `gold/NAME.json` for some of `reports/NAME.txt`. */
export interface LabelledSet {
  readonly name: string;
  readonly folder: string;
}

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The project's own fictional reports, and real ones that stay where they are: not every machine
 * has them.
 */
export const OWN_SET: LabelledSet = { name: 'own', folder: folderOf('.') };
export const SHARED_SET: LabelledSet = {
  name: 'shared',
  folder: folderOf('../../../shared/corpus'),
};

/** Whether the set is on this machine. */
export const isPresent = (set: LabelledSet): boolean => existsSync(join(set.folder, 'gold'));

/** Every labelled report of a set, by name. */
export function readGold({ folder }: LabelledSet): GoldReport[] {
  const files = readdirSync(join(folder, 'gold')).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const name = file.slice(0, -'.json'.length);
    const labels: Omit<GoldReport, 'name' | 'file'> = JSON.parse(
      readFileSync(join(folder, 'gold', file), 'utf8'),
    );
    return { ...labels, name, file: join(folder, 'reports', `${name}.txt`) };
  });
}
