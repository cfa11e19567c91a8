import type { AnnotationFields, AnnotationTarget, Evidence } from '../../model/annotation';
import { badField, checkedCollection, isTarget, namespaceOf } from '../../schema/exchange';
import type { CollectionItem, CollectionReport, CollectionTarget } from '../../schema/exchange';
import { STATUSES } from '../../model/annotation';
import type { DateRange } from '../../model/extraction';
import { NUOSHU_NAMESPACE } from '../json-ld-context';
import { good, refuse } from './imported';
import type { ImportedAnnotation, ImportedFile, ImportedReport, Read } from './imported';
import { pathText } from './json';

const ITEMS = 'first.items';

/** Whether JSON is a collection of ours, of whatever version. */
export const isCollection = (value: unknown): boolean =>
  /^https:\/\/nuoshu\.example\/ns\/\d+#$/.test(namespaceOf(value, 'nuoshu') ?? '');

/**
 * What `annotationsJsonLd` wrote, read back whole: reports and annotations with all their fields. A
 * version that came later is refused, because what it calls alike may mean something else.
 */
export function readJsonLd(value: unknown): Read<ImportedFile> {
  if (namespaceOf(value, 'nuoshu') !== NUOSHU_NAMESPACE) return refuse('newer-format', '@context');
  const checked = checkedCollection(value);
  if (!checked.ok) return refuse('bad-value', pathText(checked.path));
  const { items, reports } = checked.value;
  const seen = new Set<string>();
  const annotations: ImportedAnnotation[] = [];
  for (const [index, item] of items.entries()) {
    const where = `${ITEMS}[${index}]`;
    if (seen.has(item.id)) return refuse('duplicate-id', `${where}.id`);
    seen.add(item.id);
    const annotation = annotationOf(item, where);
    if (!annotation.ok) return annotation;
    annotations.push(annotation.value);
  }
  return good({ format: 'json-ld', annotations, reports: reports.map(reportOf), ignored: [] });
}

function annotationOf(item: CollectionItem, where: string): Read<ImportedAnnotation> {
  const target = targetOf(item.target);
  const fields = fieldsOf(item);
  if (fields === undefined) return refuse('unknown-status', `${where}.body`);
  const bad = badField(fields);
  if (bad !== undefined) return refuse('bad-value', pathText([where, ...bad]));
  if (!isTarget(target)) return refuse('bad-value', `${where}.target`);
  return good({
    where,
    id: uuidOf(item.id),
    place: { kind: 'target', reportId: item['nuoshu:reportId'], target },
    subject: item['nuoshu:subject'],
    fields,
    createdAt: item.created,
    updatedAt: item.modified,
  });
}

/** `undefined` where a judgement is none that is known, or there are two. */
function fieldsOf(item: CollectionItem): Partial<AnnotationFields> | undefined {
  const of = (purpose: string): string[] =>
    (item.body ?? []).flatMap((body) => (body.purpose === purpose ? [body.value] : []));
  const [judgement, second] = of('assessing');
  const status = STATUSES.find((one) => one === judgement);
  if (status !== judgement || second !== undefined) return undefined;
  const fields: Partial<AnnotationFields> = {
    note: of('commenting').join('\n\n'),
    tags: of('tagging'),
    status,
    statusOn: item['nuoshu:statusOn'],
    statusBy: item['nuoshu:statusBy'],
    evidence: item['nuoshu:evidence']?.map(evidenceOf),
    disputed: item['nuoshu:disputed'],
    pinned: item['nuoshu:pinned'],
    weight: item['nuoshu:weight'],
    owner: item['nuoshu:owner'],
    correction: item['nuoshu:correction'],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const evidenceOf = (item: NonNullable<CollectionItem['nuoshu:evidence']>[number]): Evidence => ({
  id: uuidOf(item.id),
  url: item['nuoshu:address'],
  text: item['nuoshu:text'],
  ...(item['nuoshu:on'] !== undefined && { on: item['nuoshu:on'] }),
  ...(item['nuoshu:target'] !== undefined && { target: targetOf(item['nuoshu:target']) }),
});

const uuidOf = (urn: string): string => urn.slice('urn:uuid:'.length);

const targetOf = (target: CollectionTarget): AnnotationTarget => ({
  source: target['nuoshu:source'],
  textHash: target['nuoshu:textHash'],
  quote: target.selector[0],
  position: target.selector[1],
});

const reportOf = (item: CollectionReport): ImportedReport => ({
  report: {
    id: item['nuoshu:reportId'],
    url: item['nuoshu:address'],
    title: item['nuoshu:title'],
    documentType: item['nuoshu:documentType'],
    issuer: item['nuoshu:issuer'],
    level: item['nuoshu:level'],
    region: item['nuoshu:region'],
    publishedOn: item['nuoshu:publishedOn'],
    reviewPeriod: rangeOf(item['nuoshu:reviewPeriod']),
    planPeriod: rangeOf(item['nuoshu:planPeriod']),
    textHash: item['nuoshu:textHash'],
    extractor: item['nuoshu:extractor'],
  },
  capturedAt: item['nuoshu:capturedAt'],
  readOn: item['nuoshu:readOn'],
});

function rangeOf(interval: string | undefined): DateRange | undefined {
  const [start, end] = interval?.split('/') ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
