import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditVerdict, Operand } from '../../../lib/model/audit';
import type { Outcome } from '../../../lib/model/follow-up';
import type { Span } from '../../../lib/model/span';
import type { Source } from './texts';

type Range = readonly [start: number, end: number];

/** The name that the report of the year before has, in labels and where it is audited. */
export const EARLIER = 'earlier';

/** A relation between figures as a reader judged it; `accept` are other verdicts that fit. */
export interface Relation {
  readonly kind: string;
  readonly operands: readonly Operand[];
  /** In the figures as printed; with `<=` for a total over years that holds one of them. */
  readonly formula: string;
  readonly verdict: AuditVerdict;
  readonly accept?: readonly AuditVerdict[];
}

/** A promise as a reader followed it; without a target it is a deliverable. */
export interface FollowedPromise {
  readonly from: Span;
  readonly target?: { readonly value: number; readonly unit: string };
  readonly to: readonly Span[];
  readonly outcome: Outcome;
  readonly accept?: readonly Outcome[];
}

interface Labelled {
  readonly name: string;
  /** Nobody who mends rules looks at these. */
  readonly keptBack: boolean;
}

export interface AuditLabels extends Labelled {
  readonly source: Source;
  readonly earlier: Source;
  readonly relations: readonly Relation[];
}

export interface FollowLabels extends Labelled {
  readonly from: Source;
  readonly to: Source;
  readonly promises: readonly FollowedPromise[];
}

/* As the files write it: spans are pairs. */
interface AuditFile extends Omit<AuditLabels, 'name' | 'relations'> {
  readonly relations: readonly (Omit<Relation, 'operands'> & {
    readonly operands: readonly (readonly [start: number, end: number, where?: typeof EARLIER])[];
  })[];
}

interface FollowFile extends Omit<FollowLabels, 'name' | 'promises'> {
  readonly promises: readonly (Omit<FollowedPromise, 'from' | 'to'> & {
    readonly from: Range;
    readonly to: readonly Range[];
  })[];
}

const spanOf = ([start, end]: Range): Span => ({ start, end });

/** Every labelled report, by name. */
export function readAuditLabels(): AuditLabels[] {
  return filesIn('audit').map(({ name, content }) => {
    const file: AuditFile = JSON.parse(content);
    const relations = file.relations.map((relation) => ({
      ...relation,
      operands: relation.operands.map(([start, end, where]) => ({ start, end, in: where })),
    }));
    return { ...file, name, relations };
  });
}

/** Every labelled pair of reports, by name. */
export function readFollowLabels(): FollowLabels[] {
  return filesIn('follow').map(({ name, content }) => {
    const file: FollowFile = JSON.parse(content);
    const promises = file.promises.map((promise) => ({
      ...promise,
      from: spanOf(promise.from),
      to: promise.to.map(spanOf),
    }));
    return { ...file, name, promises };
  });
}

function filesIn(folder: string): { readonly name: string; readonly content: string }[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      content: readFileSync(join(path, file), 'utf8'),
    }));
}
