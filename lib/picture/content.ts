import { translator } from '../i18n/catalog';
import { EXPORTING } from '../i18n/exporting';
import { JUDGEMENT } from '../i18n/judgement';
import { isVerdict } from '../model/annotation';
import type { Annotation, Evidence, Status, Subject } from '../model/annotation';
import type { Metric, Pledge } from '../model/extraction';
import type { Span } from '../model/span';
import { factsOf } from '../wording/facts';
import type { Fact } from '../wording/facts';
import { citedTitle } from '../wording/citation';
import type { Words } from '../wording/words';

/** Where pictures are taken from: one text of a report, and what was found in it. */
export interface PictureSource {
  readonly report: {
    readonly title: string;
    readonly issuer?: string;
    readonly publishedOn?: string;
    readonly url: string;
  };
  /** The day on which the text was captured, ISO 8601, and its SHA-256. */
  readonly capturedOn: string;
  readonly textHash: string;
  readonly metrics: readonly Metric[];
  readonly pledges: readonly Pledge[];
  /** The text; `undefined` where it cannot be had. A figure is then shown without its sentence. */
  readonly text: () => Promise<string | undefined>;
}

/** One place that a picture is made of. */
export interface PicturePlace {
  readonly subject: Subject;
  /** As it is worded there. */
  readonly quote: string;
  /** Where it stands in the text of the source; absent where that is not known. */
  readonly span?: Span;
  /** The sentence around it, where that is known without the whole text. */
  readonly sentence?: string;
  /** What the reader made of it, as it is on the screen. */
  readonly judged?: Pick<Annotation, 'status' | 'statusOn' | 'statusBy' | 'note' | 'evidence'>;
}

/** What stands on a picture, in words. */
export interface PictureContent {
  readonly subject: string;
  readonly quote: string;
  readonly facts: readonly Fact[];
  readonly verdict?: { readonly status: Status; readonly words: string; readonly aside?: string };
  readonly note?: string;
  readonly title: string;
  /** Issuer and day of publication. */
  readonly origin: string;
  readonly address: string;
  /** When the text was captured, and the beginning of its hash. */
  readonly proof: string;
}

const HASH_DIGITS = 16;
/** What is known of a place and fits beside a quote. */
const MOST_FACTS = 5;

/**
 * What a picture says of a place. The reader's note is theirs, and stands there only where they
 * chose it.
 */
export function pictureContent(
  { report, capturedOn, textHash, metrics, pledges }: Omit<PictureSource, 'text'>,
  {
    place,
    text,
    withNote,
  }: { readonly place: PicturePlace; readonly text?: string; readonly withNote: boolean },
  words: Words,
): PictureContent {
  const say = translator(EXPORTING, words.language);
  const { subject, span, judged } = place;
  const isThere = (found: Span): boolean => found.start === span?.start && found.end === span.end;
  const metric = subject === 'metric' ? metrics.find(isThere) : undefined;
  const pledge = subject === 'pledge' ? pledges.find(isThere) : undefined;
  const related =
    pledge === undefined ? [] : pledge.targets.flatMap((index) => metrics[index] ?? []);
  return {
    subject: words.term(`subject_${subject}`),
    quote: quoteOf(place, metric, text),
    facts: factsOf({ metric, pledge, related }, words).slice(0, MOST_FACTS),
    ...(judged?.status !== undefined && {
      verdict: {
        status: judged.status,
        words: verdictWords(judged.status, judged.evidence ?? [], words),
        aside: [judged.statusOn, judged.statusBy].filter(Boolean).join(' · ') || undefined,
      },
    }),
    ...(withNote &&
      judged !== undefined &&
      judged.note.trim() !== '' && { note: judged.note.trim() }),
    title: `《${citedTitle({ title: report.title.trim(), url: report.url, readOn: capturedOn }, words)}》`,
    origin: [
      report.issuer,
      report.publishedOn && words.say('cite_published', { date: report.publishedOn }),
    ]
      .filter(Boolean)
      .join(' · '),
    address: report.url,
    proof: say('picture_proof', { date: capturedOn, hash: textHash.slice(0, HASH_DIGITS) }),
  };
}

/** `已兑现（缺证据）`: a verdict that stands on nothing says so wherever it goes. */
function verdictWords(status: Status, evidence: readonly Evidence[], words: Words): string {
  const verdict = words.term(`status_${status}`);
  if (!isVerdict(status) || evidence.length > 0) return verdict;
  return translator(JUDGEMENT, words.language)('verdict_unproven', { verdict });
}

/** A bare figure says little: its sentence, or else its indicator, belongs to it. */
function quoteOf(
  { subject, quote, span, sentence }: PicturePlace,
  metric: Metric | undefined,
  text: string | undefined,
): string {
  if (subject !== 'metric') return quote.trim();
  if (sentence !== undefined) return sentence.trim();
  if (text !== undefined && span !== undefined) return sentenceAround(text, span);
  return metric?.indicator === undefined
    ? quote.trim()
    : `${metric.indicator.text} ${quote.trim()}`;
}

const SENTENCE_END = /[。！？\n]/;

/** `全年完成财政总收入24.03亿元。` for the span of `24.03亿元`. */
function sentenceAround(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to += 1;
  return text.slice(from, text.charAt(to) === '\n' ? to : to + 1).trim();
}
