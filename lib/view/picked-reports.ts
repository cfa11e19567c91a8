import { prepareEarlier } from '../anchor/earlier';
import type { Earlier } from '../anchor/earlier';
import { matchPrepared } from '../anchor/match';
import { prepareText } from '../anchor/prepare';
import { readPledgeKey } from '../desk/item';
import { chosenOf } from '../exchange/chosen';
import type { ExportedReport } from '../exchange/report';
import { sectionsOf } from '../extract/sections';
import { corrected, placedBy } from '../corrections/index';
import type { AnchorMatch, Annotation } from '../model/annotation';
import { isoDay } from '../model/day';
import type { Pledge } from '../model/extraction';
import { spanKey } from '../model/span';
import type { NuoshuDatabase } from '../store/database';
import { addressesOf, readShelf, readTogether } from '../store/picked';
import type { Shelf, ShelfAsk, ShelfRead } from '../store/picked';
import { sectionAt } from './section-at';

/**
 * What is taken away: whole reports by their addresses, or some items of the desk by their keys.
 */
export type Picks =
  | { readonly kind: 'reports'; readonly ids: readonly string[] }
  | { readonly kind: 'items'; readonly keys: readonly string[] };

/** What a file has to know of reports besides what they are and what was written about them. */
export interface ExportNeeds {
  readonly findings: boolean;
  /** Where annotations stand in the text as it is now. */
  readonly places: boolean;
  /** The headings, for which the text is read. */
  readonly sections: boolean;
  readonly text: boolean;
}

/** Reports to be read one after the other. */
export interface PickedReports {
  readonly total: number;
  /** In the order in which they were picked. Those that were joined are one. */
  readonly read: () => AsyncGenerator<ExportedReport, void>;
}

/** One report, and what of it. */
interface Pick {
  readonly id: string;
  readonly group: readonly string[];
  /** Absent where the report is wanted whole. */
  readonly chosen?: { readonly ids: Set<string>; readonly pledges: Set<number> };
}

/** Reports that are read at a time: some tens of milliseconds. */
const TOGETHER = 25;

/**
 * Finds out what reports were picked. They are read from the store as they are asked for, none of
 * them by the extractor.
 */
export async function pickedReports(
  database: NuoshuDatabase,
  picks: Picks,
  needs: ExportNeeds,
): Promise<PickedReports> {
  const shelf = await readShelf(database);
  const picked =
    picks.kind === 'reports'
      ? wholeReports(picks.ids, shelf)
      : await itemReports(database, picks, shelf);
  return {
    total: picked.length,
    read: async function* () {
      const readFrom = (from: number): ReturnType<typeof readTogether> => {
        const asks = picked.slice(from, from + TOGETHER).map((pick) => askOf(pick, needs, shelf));
        const reading = readTogether(database, asks);
        /* Whoever stops before these wants to hear of no failure. */
        reading.catch(() => undefined);
        return reading;
      };
      let next = readFrom(0);
      for (let from = 0; from < picked.length; from += TOGETHER) {
        const read = await next;
        /* The browser reads the next while these are written. */
        next = readFrom(from + TOGETHER);
        for (const [at, pick] of picked.slice(from, from + TOGETHER).entries()) {
          const found = read[at];
          if (found !== undefined)
            yield await reportOf(database, { pick, read: found, needs, shelf });
        }
      }
    },
  };
}

/**
 * One for all addresses of a report: the one that the others were joined to, if it is among them.
 */
function wholeReports(ids: readonly string[], { primaryOf, groupOf }: Shelf): readonly Pick[] {
  const groups = Map.groupBy(ids, primaryOf);
  return [...groups].map(([primary, own]) => ({
    id: own.includes(primary) ? primary : (own[0] ?? primary),
    group: groupOf(primary),
  }));
}

async function itemReports(
  database: NuoshuDatabase,
  { keys }: Picks & { readonly kind: 'items' },
  { primaryOf, groupOf }: Shelf,
): Promise<readonly Pick[]> {
  const addresses = await addressesOf(
    database,
    keys.filter((key) => readPledgeKey(key) === undefined),
  );
  const picked = new Map<string, Required<Pick>>();
  const at = (id: string): Required<Pick>['chosen'] => {
    const one = picked.get(id) ?? {
      id,
      group: groupOf(id),
      chosen: { ids: new Set(), pledges: new Set() },
    };
    picked.set(id, one);
    return one.chosen;
  };
  for (const key of keys) {
    const place = readPledgeKey(key);
    const address = addresses.get(key);
    if (place !== undefined) at(place.reportId).pledges.add(place.index);
    else if (address !== undefined) at(primaryOf(address)).ids.add(key);
  }
  return [...picked.values()];
}

/** What was found counts where it was found in the text that is kept. */
function askOf({ id, group }: Pick, needs: ExportNeeds, { rows, texts }: Shelf): ShelfAsk {
  const text = texts.get(id);
  const row = rows.get(id);
  return {
    id,
    group,
    needsFindings:
      needs.findings && row !== undefined && (text === undefined || text.textHash === row.textHash),
    textHash: needs.sections || needs.text ? text?.textHash : undefined,
  };
}

interface Found {
  readonly pick: Pick;
  readonly read: ShelfRead;
  readonly needs: ExportNeeds;
  readonly shelf: Shelf;
}

async function reportOf(
  database: NuoshuDatabase,
  { pick, read, needs, shelf }: Found,
): Promise<ExportedReport> {
  const { id, chosen } = pick;
  const row = shelf.rows.get(id);
  const kept = shelf.texts.get(id);
  const annotations =
    chosen === undefined
      ? read.annotations
      : read.annotations.filter((one) => chosen.ids.has(one.id));
  /* A page of which only notes are left was last seen when the last of them was made. */
  const last = annotations.at(-1);
  const textHash = kept?.textHash ?? row?.textHash ?? last?.target.textHash ?? '';
  const capturedAt = kept?.capturedAt ?? row?.lastSeenAt ?? last?.createdAt ?? NEVER;
  const sections =
    needs.sections && read.text !== undefined ? sectionsOf(read.text.text, read.text.title) : [];
  const placed = <T extends { readonly start: number; readonly end: number }>(found: T): T => ({
    ...found,
    section: sectionAt(sections, found),
  });
  const hasMoved = read.annotations.some(
    ({ correction, target }) => correction !== undefined && target.textHash !== textHash,
  );
  const anchors =
    (needs.places || (needs.findings && hasMoved)) && kept !== undefined
      ? await anchorsOf(database, { id, textHash }, read.annotations)
      : {};
  const { findings } = corrected(read.findings, placedBy(read.annotations, { anchors, textHash }));
  const whole: ExportedReport = {
    report: row === undefined ? { ...unknownReport(id), textHash } : { ...row, textHash },
    capturedAt,
    readOn: isoDay(new Date(capturedAt)),
    text: needs.text ? read.text?.text : undefined,
    sections,
    metrics: findings.metrics.map(placed),
    pledges: findings.pledges.map(placed),
    annotations,
    anchors,
  };
  return chosen === undefined
    ? whole
    : chosenOf(whole, numbersAfter(read.findings.pledges, findings.pledges, chosen.pledges));
}

/** Pledges by their numbers as they are stored, by those that they have once they are corrected. */
function numbersAfter(
  stored: readonly Pledge[],
  pledges: readonly Pledge[],
  numbers: ReadonlySet<number>,
): ReadonlySet<number> {
  const wanted = new Set([...numbers].flatMap((at) => stored[at] ?? []).map(spanKey));
  return new Set(
    pledges.flatMap((one, at) => (wanted.has(spanKey(one.corrected?.original ?? one)) ? [at] : [])),
  );
}

const NEVER = new Date(0).toISOString();

const unknownReport = (id: string) =>
  ({ id, url: id, title: '', documentType: 'other', extractor: '' }) as const;

/**
 * Where annotations stand that were made on another text than the one that is kept; the others
 * stand where they did.
 */
async function anchorsOf(
  { snapshots }: NuoshuDatabase,
  { id, textHash }: { readonly id: string; readonly textHash: string },
  annotations: readonly Annotation[],
): Promise<Readonly<Record<string, AnchorMatch>>> {
  const moved = annotations.filter(({ target }) => target.textHash !== textHash);
  if (moved.length === 0) return {};
  const snapshot = await snapshots.get([id, textHash]);
  if (snapshot === undefined) return {};
  const prepared = prepareText(snapshot.text, textHash);
  const earlier = new Map<string, Earlier>();
  for (const hash of new Set(moved.map(({ target }) => target.textHash))) {
    const old = await snapshots.where('textHash').equals(hash).first();
    if (old !== undefined) earlier.set(hash, prepareEarlier(old.text, prepared));
  }
  return Object.fromEntries(
    moved.map((one) => [
      one.id,
      matchPrepared(one.target, prepared, earlier.get(one.target.textHash)),
    ]),
  );
}
