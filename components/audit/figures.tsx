import type { AuditedFinding, EarlierReport } from '../../lib/model/audited';
import { plainTitle } from '../../lib/text/plain-title';
import { routeHash } from '../../lib/view/route';
import { quotesOf } from '../../lib/wording/figure-quotes';
import type { FigureQuote } from '../../lib/wording/figure-quotes';
import { DeskLink } from '../report/evidence-line';
import { useReportTools } from '../report/report-tools';
import { useAuditWords } from './use-audit-words';
import './figures.css';

interface FiguresProps {
  readonly finding: AuditedFinding;
  readonly earlier: readonly EarlierReport[];
  readonly tabIndex: 0 | -1;
}

/** The figures of a finding in the words around them, with the way to each place. */
export function Figures({ finding, earlier, tabIndex }: FiguresProps) {
  return (
    <ul className="audit-figures">
      {quotesOf(finding).map((quote) => (
        <li key={`${quote.in ?? ''} ${quote.start}`}>
          {quote.in === undefined ? (
            <OwnQuote quote={quote} tabIndex={tabIndex} />
          ) : (
            <OtherQuote
              quote={quote}
              id={quote.in}
              report={earlier.find(({ id }) => id === quote.in)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface OwnQuoteProps {
  readonly quote: FigureQuote;
  readonly tabIndex: 0 | -1;
}

function OwnQuote({ quote, tabIndex }: OwnQuoteProps) {
  const word = useAuditWords();
  const { jump } = useReportTools();
  const [first, last] = [quote.figures[0], quote.figures.at(-1)];
  return (
    <button
      type="button"
      className="audit-figures__quote"
      aria-label={word('jump', { text: quote.text })}
      tabIndex={tabIndex}
      onClick={() => jump({ start: first?.start ?? quote.start, end: last?.end ?? quote.end })}
    >
      <Words quote={quote} />
    </button>
  );
}

interface OtherQuoteProps {
  readonly quote: FigureQuote;
  readonly id: string;
  readonly report: EarlierReport | undefined;
}

function OtherQuote({ quote, id, report }: OtherQuoteProps) {
  const word = useAuditWords();
  const { text, start, target } = quote;
  const title = plainTitle(report?.title ?? '') || id;
  return (
    <div className="audit-figures__quote audit-figures__quote--other">
      <DeskLink
        hash={routeHash({ view: 'report', id, ...(target ? { quote: target } : { at: start }) })}
        label={word('jump_other', { title, text })}
      >
        {word('in_report', { title })}
      </DeskLink>
      <span>
        <Words quote={quote} />
      </span>
    </div>
  );
}

/** The words, with the figures in them. */
function Words({ quote: { start, text, figures } }: { readonly quote: FigureQuote }) {
  const parts = figures.map((figure, index) => {
    const from = index === 0 ? start : (figures[index - 1]?.end ?? start);
    return { figure, before: text.slice(from - start, figure.start - start) };
  });
  const rest = text.slice((figures.at(-1)?.end ?? start) - start);
  return (
    <>
      {parts.map(({ figure, before }) => (
        <span key={figure.start}>
          {before}
          <b>{figure.text}</b>
        </span>
      ))}
      {rest}
    </>
  );
}
