import { Fragment, useMemo, useRef } from 'react';
import { judgementOf, readAs, saidAs } from '../../lib/exchange/phrases';
import type { ExportedReport } from '../../lib/exchange/report';
import { sayIn } from '../../lib/exchange/table';
import type { Span } from '../../lib/model/span';
import { plainTitle } from '../../lib/text/plain-title';
import { printedText } from '../../lib/view/print-lines';
import type { NumberedNote, PrintedLine } from '../../lib/view/print-lines';
import { wordsOf } from '../../lib/wording/words';
import { NoteMarkdown } from '../note-markdown';
import { useWatchMarks } from '../watch/use-watch-marks';
import { useWords } from '../words';
import { usePrintingWords } from './use-printing-words';
import './print-sheet.css';

/**
 * A kept report as it comes onto paper: always dark on light, what was found marked in the text,
 * the reader's notes in the margin, those without a place at the end.
 */
export function PrintSheet({ exported }: { readonly exported: ExportedReport }) {
  const sheet = useRef<HTMLElement>(null);
  const word = usePrintingWords();
  const { term } = useWords();
  const { lines, unplaced } = useMemo(() => printedText(exported), [exported]);
  useWatchMarks(sheet, exported.watched ?? NO_SPANS, lines);
  const { report, capturedAt } = exported;
  const facts = [
    report.issuer,
    term(`documentType_${report.documentType}`),
    report.publishedOn,
    word('kept', { date: capturedAt.slice(0, 10) }),
    report.url,
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <article className="print-sheet" ref={sheet}>
      <header className="print-sheet__head">
        <h2 className="print-sheet__title">{plainTitle(report.title)}</h2>
        <p className="print-sheet__facts">{facts.join(' · ')}</p>
        <p className="print-sheet__facts">{word('made')}</p>
      </header>
      {lines.map((line) => (
        <Line key={line.line.start} {...line} />
      ))}
      {unplaced.length > 0 && (
        <section className="print-sheet__rest">
          <h3>{word('unplaced')}</h3>
          {unplaced.map((note) => (
            <MarginNote key={note.annotation.id} note={note} withQuote />
          ))}
        </section>
      )}
    </article>
  );
}

const NO_SPANS: readonly Span[] = [];

function Line({ line, notes }: PrintedLine) {
  const word = usePrintingWords();
  return (
    <div className="print-line">
      <p className="print-line__text" lang="zh">
        {line.parts.map(({ start, end, text, kinds }) => (
          <Fragment key={start}>
            <span
              data-start={start}
              className={kinds.map((kind) => `print-line__part--${kind}`).join(' ') || undefined}
            >
              {text}
            </span>
            {notes
              .filter(({ match }) => match?.end === end)
              .map(({ number }) => (
                <sup key={number} className="print-line__number">
                  {number}
                </sup>
              ))}
          </Fragment>
        ))}
      </p>
      {notes.length > 0 && (
        <aside className="print-line__margin" aria-label={word('notes')}>
          {notes.map((note) => (
            <MarginNote key={note.annotation.id} note={note} />
          ))}
        </aside>
      )}
    </div>
  );
}

interface MarginNoteProps {
  readonly note: NumberedNote;
  /** What it is on stands nowhere beside it. */
  readonly withQuote?: boolean;
}

function MarginNote({ note: { annotation, number }, withQuote = false }: MarginNoteProps) {
  const { language } = useWords();
  const words = wordsOf(language);
  const say = sayIn(words);
  const judgement = judgementOf(annotation, words);
  const [said, original] = [saidAs(annotation, words), readAs(annotation, words)];
  const { note, tags, target } = annotation;
  return (
    <div className="print-note">
      <span className="print-note__number">{number}</span>
      {withQuote && (
        <p className="print-note__quote" lang="zh">
          {target.quote.exact}
        </p>
      )}
      {said !== undefined && (
        <p className="print-note__correction">
          {say('correction')} <ins>{said}</ins>
          {original !== undefined && (
            <>
              {' '}
              {say('read_as')} <del>{original}</del>
            </>
          )}
        </p>
      )}
      {judgement !== undefined && <p className="print-note__judgement">{judgement}</p>}
      {note !== '' && <NoteMarkdown note={note} className="print-note__words" />}
      {tags.length > 0 && (
        <p className="print-note__tags">{tags.map((tag) => `# ${tag}`).join('  ')}</p>
      )}
    </div>
  );
}
