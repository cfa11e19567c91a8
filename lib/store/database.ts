import { Dexie } from 'dexie';
import type { EntityTable, PromiseExtended, Table } from 'dexie';
import type {
  AnnotationRow,
  ChangeRow,
  FactsRow,
  FilterRow,
  FindingsRow,
  ReportRow,
  SnapshotRow,
  TagRow,
} from '../model/store';
import { canonicalUrl } from '../text/canonical-url';
import { V1_STORES } from './migrations/v1';
import { upgradeToV2, V2_STORES } from './migrations/v2';
import type { SearchChunkRow } from './search-chunk-row';

/** Small facts of this database: `device` and the last clock reading. */
export interface MetaRow {
  readonly key: string;
  readonly value: string;
}

/** The extension's database. Pages read it; only the background writes. */
export class NuoshuDatabase extends Dexie {
  declare readonly reports: EntityTable<ReportRow, 'id'>;
  declare readonly snapshots: Table<SnapshotRow, [string, string]>;
  declare readonly findings: Table<FindingsRow, [string, number]>;
  declare readonly facts: EntityTable<FactsRow, 'id'>;
  declare readonly annotations: EntityTable<AnnotationRow, 'id'>;
  declare readonly tags: EntityTable<TagRow, 'name'>;
  declare readonly filters: EntityTable<FilterRow, 'id'>;
  declare readonly changes: EntityTable<ChangeRow, 'seq'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;
  declare readonly searchChunks: EntityTable<SearchChunkRow, 'first'>;

  /**
   * What is written is on the disk before a transaction is done: a power cut takes no note that was
   * told as saved.
   */
  constructor(name = 'nuoshu') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(V1_STORES);
    this.version(2)
      .stores(V2_STORES)
      .upgrade((transaction) =>
        upgradeToV2(transaction, canonicalUrl).catch((error: unknown) => {
          throw new Dexie.UpgradeError('version 2', error instanceof Error ? error : undefined);
        }),
      );
  }

  /** Remembers a failed opening: Dexie keeps it for good, `reopenFailed` does not. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      failed.add(this);
      throw error;
    });
  }
}

const failed = new Set<NuoshuDatabase>();

/** Lets databases whose opening failed be opened anew by their next use. */
export function reopenFailed(): void {
  for (const database of failed) database.close({ disableAutoOpen: false });
  failed.clear();
}
