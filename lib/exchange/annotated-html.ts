import type { Language } from '../model/settings';
import { citedTitle } from '../wording/citation';
import type { Words } from '../wording/words';
import { ANNOTATED_STYLE } from './annotated-style';
import { annotatedText } from './annotated-text';
import { noteEntries } from './entries';
import type { NoteEntry } from './entries';
import { factList, htmlLink, htmlText } from './html';
import { noteHtml } from './note-html';
import { judgementOf, rangeOf, readAs, saidAs, yesOf } from './phrases';
import { sourceOf } from './report';
import type { ExportedReport } from './report';
import { sayIn } from './table';

/** BCP 47 tags by script: what the reader's words are in. */
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  zh_CN: 'zh-Hans',
  zh_TW: 'zh-Hant',
  en: 'en',
};

/** Even what would slip through the escaping loads and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML file that needs nothing else: source, capture time and hash, the kept text
 * with highlights, the reader's notes numbered. HTML as by the WHATWG's living standard; no script,
 * no outside file, a content security policy of its own, everything escaped. Without a kept text it
 * says so and holds the notes.
 */
export function annotatedHtml(exported: ExportedReport, words: Words): string {
  const say = sayIn(words);
  const title = htmlText(citedTitle(sourceOf(exported), words));
  const notes = noteEntries(exported);
  const text =
    exported.text === undefined
      ? `<p>${htmlText(say('no_text'))}</p>`
      : `<p class="quiet">${legend(words, exported)}</p>\n<article class="text" lang="zh">\n${annotatedText(exported.text, exported, notes)}\n</article>`;
  const list = notes
    .map((note, index) =>
      noteItem(note, { number: index + 1, hasText: exported.text !== undefined }, words),
    )
    .join('\n');
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[words.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Nuoshu">
<title>${title}</title>
<style>
${ANNOTATED_STYLE}
</style>
</head>
<body>
<header>
<h1>${title}</h1>
${sourceFacts(exported, words)}
<p class="quiet">${htmlText(say('made_by'))}</p>
</header>
<main>
<h2>${htmlText(say('full_text'))}</h2>
${text}
${notes.length === 0 ? '' : `<h2>${htmlText(say('notes'))}</h2>\n<ol class="notes">\n${list}\n</ol>\n`}</main>
</body>
</html>
`;
}

const legend = (words: Words, { watched = [] }: ExportedReport): string => {
  const say = sayIn(words);
  const samples = [
    `<span class="metric">${htmlText(say('legend_metric'))}</span>`,
    `<span class="target">${htmlText(say('legend_target'))}</span>`,
    `<span class="pledge">${htmlText(say('legend_pledge'))}</span>`,
    `<mark class="note">${htmlText(say('legend_note'))}</mark>`,
    ...(watched.length === 0
      ? []
      : [`<span class="watch">${htmlText(say('legend_watch'))}</span>`]),
  ];
  return `${htmlText(say('legend'))}：${samples.join(' · ')}`;
};

function sourceFacts({ report, capturedAt }: ExportedReport, words: Words): string {
  const say = sayIn(words);
  return factList([
    [say('issuer'), report.issuer && htmlText(report.issuer)],
    [say('document_type'), htmlText(words.term(`documentType_${report.documentType}`))],
    [say('region'), report.region && htmlText(report.region.join(' › '))],
    [say('published'), report.publishedOn && htmlText(report.publishedOn)],
    [say('review_period'), report.reviewPeriod && htmlText(rangeOf(report.reviewPeriod, words))],
    [say('plan_period'), report.planPeriod && htmlText(rangeOf(report.planPeriod, words))],
    [say('address'), report.url === '' ? undefined : htmlLink(report.url)],
    [say('captured'), `<time datetime="${htmlText(capturedAt)}">${htmlText(capturedAt)}</time>`],
    [say('hash'), `<code>${htmlText(report.textHash)}</code>`],
    [say('extractor'), htmlText(report.extractor)],
  ]);
}

interface Numbered {
  readonly number: number;
  /** Whether the kept text stands above, to which numbers lead back. */
  readonly hasText: boolean;
}

function noteItem(
  { annotation, match, section }: NoteEntry,
  { number, hasText }: Numbered,
  words: Words,
): string {
  const say = sayIn(words);
  const { note, tags, evidence = [], target } = annotation;
  const isPlaced = match?.start !== undefined && match.end !== undefined && match.end > match.start;
  const judgement = judgementOf(annotation, words);
  const changed =
    match === undefined || match.outcome === 'same'
      ? undefined
      : words.term(`outcome_${match.outcome}`);
  const [said, original] = [saidAs(annotation, words), readAs(annotation, words)];
  const facts = factList([
    [say('correction'), said && htmlText(said)],
    [say('read_as'), original && htmlText(original)],
    [say('section'), section && htmlText(section)],
    [say('status'), judgement && htmlText(judgement)],
    [say('owner'), annotation.owner && htmlText(annotation.owner)],
    [say('tags'), htmlText(tags.join('；'))],
    [say('weight'), annotation.weight?.toString()],
    [say('pinned'), yesOf(annotation.pinned, words)],
    [say('disputed'), yesOf(annotation.disputed, words)],
    [say('outcome'), changed && htmlText(changed)],
    [say('section'), isPlaced || !hasText ? undefined : htmlText(say('nowhere'))],
    [say('found'), match?.found && htmlText(match.found)],
    ...evidence.map(({ on, text, url }): readonly [string, string] => [
      say('evidence'),
      [on && htmlText(on), htmlText(text), htmlLink(url)].filter(Boolean).join(' '),
    ]),
  ]);
  const quote = htmlText(target.quote.exact);
  const back =
    isPlaced && hasText
      ? `<a class="back" href="#mark-${number}" aria-label="${htmlText(say('full_text'))}">↑</a>`
      : '';
  const written = note === '' ? '' : noteHtml(note);
  return `<li id="note-${number}">${back}<blockquote lang="zh">${quote}</blockquote>${written}${facts}</li>`;
}
