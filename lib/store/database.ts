import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { AnnotationRow, ChangeRow, MetricRow, PledgeRow, ReportRow, SnapshotRow, TagRow } from '../model/store';
import { V1_STORES } from './migrations/v1';

/** Small facts of this database: `device` and the last clock reading. */
export interface MetaRow {
  readonly key: string;
  readonly value: string;
}

/** The extension's database. Pages read it; only the background writes. */
export class NuoshuDatabase extends Dexie {
  declare readonly reports: EntityTable<ReportRow, 'id'>;
  declare readonly snapshots: Table<SnapshotRow, [string, string]>;
  declare readonly metrics: Table<MetricRow, [string, number]>;
  declare readonly pledges: Table<PledgeRow, [string, number]>;
  declare readonly annotations: EntityTable<AnnotationRow, 'id'>;
  declare readonly tags: EntityTable<TagRow, 'name'>;
  declare readonly changes: EntityTable<ChangeRow, 'seq'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  constructor(name = 'nuoshu') {
    super(name);
    this.version(1).stores(V1_STORES);
  }
}
