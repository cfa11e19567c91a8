import type { Annotation, AnnotationTarget, Evidence } from '../model/annotation';
import type { DateRange } from '../model/extraction';
import { compare } from './entries';
import { CONTEXT } from './json-ld-context';
import type { ExportedReport } from './report';

/** Tag URIs (RFC 4151) name what stands at no address. */
const COLLECTION_ID = 'tag:nuoshu.example,2026:annotations';

/**
 * The reader's annotations as W3C Web Annotations (Web Annotation Data Model, Recommendation of
 * 2017-02-23) in JSON-LD: one AnnotationCollection with one embedded AnnotationPage. Notes, tags
 * and judgements are bodies with the purposes `commenting`, `tagging` and `assessing`; targets have
 * a TextQuoteSelector and a TextPositionSelector. What the model has no term for stands under
 * `nuoshu:`, so that nothing is lost: the same annotations make the same bytes, in whatever order
 * they come, and everything that an annotation holds can be read back.
 */
export const annotationsJsonLd = (reports: readonly AnnotatedReport[]): string => {
  const written = newJsonLd((text) => text);
  for (const report of reports) written.add(report);
  return written.parts().join('');
};

/** What is written of a report. */
export type AnnotatedReport = Pick<
  ExportedReport,
  'report' | 'capturedAt' | 'readOn' | 'annotations'
>;

/** A file in the making. All of it may be longer than a string can be. */
export interface JsonLdMaker<Part> {
  readonly add: (report: AnnotatedReport) => void;
  /** The file, in parts that are each no longer than one report's. */
  readonly parts: () => readonly Part[];
}

/**
 * Begins the same file, report by report: of each it keeps what it writes, as `partOf` makes a part
 * of it.
 */
export function newJsonLd<Part>(partOf: (text: string) => Part): JsonLdMaker<Part> {
  const added: Written<Part>[] = [];
  let total = 0;
  return {
    add: (report) => {
      const items = [...report.annotations].sort(
        (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
      );
      const annotations = items.map((one) => annotationOf(one, report));
      total += items.length;
      added.push({
        id: report.report.id,
        report: reportOf(report),
        part: items.length === 0 ? undefined : partOf(itemsText(annotations)),
      });
    },
    parts: () => {
      const ordered = added.sort((a, b) => compare(a.id, b.id));
      const collection = {
        '@context': CONTEXT,
        id: COLLECTION_ID,
        type: 'AnnotationCollection',
        label: 'Nuoshu',
        generator: { id: 'https://nuoshu.example/', type: 'Software', name: 'Nuoshu' },
        total,
        'nuoshu:reports': ordered.map(({ report }) => report),
        first: { id: `${COLLECTION_ID}/1`, type: 'AnnotationPage', startIndex: 0, items: [] },
      };
      const written = `${JSON.stringify(collection, undefined, 2)}\n`;
      const parts = ordered.flatMap(({ part }) => (part === undefined ? [] : [part]));
      if (parts.length === 0) return [partOf(written)];
      const at = written.lastIndexOf('[]');
      const between = parts.flatMap((part, index) =>
        index === 0 ? [part] : [partOf(',\n'), part],
      );
      return [
        partOf(`${written.slice(0, at)}[\n`),
        ...between,
        partOf(`\n    ]${written.slice(at + 2)}`),
      ];
    },
  };
}

/** What is kept of a report. */
interface Written<Part> {
  readonly id: string;
  readonly report: object;
  readonly part: Part | undefined;
}

/**
 * Items as they stand in the page, three levels deep: within two more lists `JSON.stringify`
 * indents them so.
 */
const itemsText = (items: readonly object[]): string =>
  JSON.stringify([[items]], undefined, 2).slice(LISTS_BEGIN.length, -LISTS_END.length);

const LISTS_BEGIN = '[\n  [\n    [\n';
const LISTS_END = '\n    ]\n  ]\n]';

/** The fields of a report that an import needs to show where annotations belong. */
const reportOf = ({ report, capturedAt, readOn }: AnnotatedReport): object => ({
  'nuoshu:reportId': report.id,
  'nuoshu:address': report.url,
  'nuoshu:title': report.title,
  'nuoshu:documentType': report.documentType,
  'nuoshu:issuer': report.issuer,
  'nuoshu:level': report.level,
  'nuoshu:region': report.region,
  'nuoshu:publishedOn': report.publishedOn,
  'nuoshu:reviewPeriod': report.reviewPeriod && periodOf(report.reviewPeriod),
  'nuoshu:planPeriod': report.planPeriod && periodOf(report.planPeriod),
  'nuoshu:textHash': report.textHash,
  'nuoshu:extractor': report.extractor,
  'nuoshu:capturedAt': capturedAt,
  'nuoshu:readOn': readOn,
});

/** ISO 8601 interval. */
const periodOf = ({ start, end }: DateRange): string => `${start}/${end}`;

function annotationOf(annotation: Annotation, { report }: AnnotatedReport): object {
  const { target } = annotation;
  const bodies = bodiesOf(annotation);
  const address = target.source === report.id && report.url !== '' ? report.url : target.source;
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: motivationsOf(bodies),
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    body: bodies.length === 0 ? undefined : bodies,
    target: targetOf(target, address),
    'nuoshu:reportId': annotation.reportId,
    'nuoshu:subject': annotation.subject,
    'nuoshu:disputed': annotation.disputed,
    'nuoshu:pinned': annotation.pinned,
    'nuoshu:weight': annotation.weight,
    'nuoshu:owner': annotation.owner,
    'nuoshu:statusOn': annotation.statusOn,
    'nuoshu:statusBy': annotation.statusBy,
    'nuoshu:evidence': annotation.evidence?.map(evidenceOf),
    'nuoshu:correction': annotation.correction,
  };
}

interface Body {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting' | 'tagging' | 'assessing';
  readonly value: string;
  readonly format: 'text/plain';
}

/** An empty note is none. Judgements are the codes of the model, the same in every language. */
function bodiesOf({ note, tags, status }: Annotation): Body[] {
  const body = (purpose: Body['purpose'], value: string): Body => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return [
    ...(note === '' ? [] : [body('commenting', note)]),
    ...tags.map((tag) => body('tagging', tag)),
    ...(status === undefined ? [] : [body('assessing', status)]),
  ];
}

/** The purposes of the bodies, each once; of a mark without words `highlighting`. */
function motivationsOf(bodies: readonly Body[]): string | readonly string[] {
  const purposes = [...new Set(bodies.map(({ purpose }) => purpose))];
  const [first = 'highlighting', second] = purposes;
  return second === undefined ? first : purposes;
}

/**
 * `address` opens, `nuoshu:source` is the canonical address that the annotation is stored under.
 */
const targetOf = (
  { source, textHash, quote, position }: AnnotationTarget,
  address: string,
): object => ({
  type: 'SpecificResource',
  source: address,
  selector: [
    { type: quote.type, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    { type: position.type, start: position.start, end: position.end },
  ],
  'nuoshu:source': source,
  'nuoshu:textHash': textHash,
});

const evidenceOf = ({ id, url, text, on, target }: Evidence): object => ({
  id: `urn:uuid:${id}`,
  'nuoshu:address': url,
  'nuoshu:text': text,
  'nuoshu:on': on,
  'nuoshu:target': target && targetOf(target, url === '' ? target.source : url),
});
