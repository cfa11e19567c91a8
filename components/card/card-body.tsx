import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CardContent, CardPlace } from '../../lib/messages/card-link';
import { callBackground } from '../../lib/messages/send';
import { isStatedFigure } from '../../lib/model/annotation';
import type { AnchorMatch, Annotation, Status } from '../../lib/model/annotation';
import type { CardLink, CardView } from '../../lib/view/card-link';
import { lacksEvidence } from '../../lib/view/judgement';
import type { GbtEdition } from '../../lib/model/settings';
import { gist } from '../../lib/wording/facts';
import { isMarked } from '../../lib/wording/note-tree';
import { failureOf } from '../../lib/writing/note-draft';
import { CardAudit } from './card-audit';
import { Badge } from '../badge';
import { AnnotationEditor } from '../report/annotation-editor';
import { JudgementEditor } from '../report/judgement-editor';
import { QuotingProvider } from '../report/quoting';
import { useJudgementWords } from '../report/use-judgement-words';
import { useWriting } from '../report/use-writing';
import { useWritingKeys } from '../report/use-writing-keys';
import { VerdictChoice, verdictsFor } from '../report/verdict-choice';
import { WhyRead } from '../report/why-read';
import type { Writing } from '../report/use-writing';
import { shownAs, timeSourceOf } from '../../lib/model/why';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { correctedPlace } from '../../lib/view/corrected-place';
import { CorrectPart } from '../correct/correct-part';
import { useWords } from '../words';
import { CardActions } from './card-actions';
import { CardMeaning } from './card-meaning';
import { CardNews } from './card-news';
import { CardOutcome } from './card-outcome';
import { CardPicture } from './card-picture';
import { CopyBox } from './copy-box';
import { useCardCopy } from './use-card-copy';
import { useCardWork } from './use-card-work';
import './card-body.css';

interface CardBodyProps {
  readonly place: CardPlace;
  readonly content: CardContent;
  readonly annotation?: Annotation;
  readonly match?: AnchorMatch;
  /** The `correctionsKey` of the report's notes. */
  readonly corrections: string;
  readonly edition?: GbtEdition;
  readonly news?: CardView['news'];
  readonly link: CardLink;
  readonly root: RefObject<HTMLElement | null>;
}

/** What a part of the card is found by, to take the focus. */
const PARTS = { note: 'textarea', tag: '.tag-editor__field' } as const;

/**
 * What was understood of one place, and what the reader adds: the part that scrolls, and the
 * actions below it.
 */
export function CardBody({
  place,
  content,
  annotation,
  match,
  corrections,
  edition,
  news,
  link,
  root,
}: CardBodyProps) {
  const { say } = useWords();
  const writing = useWriting({
    key: `${content.textHash} ${place.key}`,
    subject: place.subject,
    quote: place,
    annotation,
  });
  const { paper, note, edits } = writing;
  const { part, page, textHash } = content;
  const [isOpen, setOpen] = useState(part === 'note' || part === 'tag');
  const [isJudging, setJudging] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const [isPicturing, setPicturing] = useState(false);
  const seen = useMemo(
    () => correctedPlace(place, { annotation, match, textHash }),
    [place, annotation, match, textHash],
  );
  const copying = useCardCopy({ place: seen, page, edition });
  const shown = useRef<HTMLDivElement>(null);
  useCardWork(paper, link, isEditing);
  useFirstFocus(root, part, () => paper.caret.come());
  const isWritten = isOpen || note.text !== '' || edits.tags.length + writing.others.length > 0;
  const quoting = useMemo(() => ({ openDesk, onEditing: setEditing }), []);
  const about = gist(place.text);
  const isFigure = isStatedFigure(place.subject, place.metric?.status);
  const judge = (next: boolean): void => {
    if (next) paper.caret.come();
    setJudging(next);
    if (next) reveal(shown, '.judgement');
  };
  const decide = (status: Status | undefined): void =>
    void paper.edits.edit({ status: status ?? null });
  const write = (what: 'note' | 'tag'): void => {
    paper.caret.come();
    setOpen(true);
    requestAnimationFrame(() => {
      window.focus();
      shown.current?.querySelector<HTMLElement>(PARTS[what])?.focus();
    });
  };
  const verdict = (index: number): void => {
    const chosen = verdictsFor(isFigure, edits.status)[index];
    if ((chosen !== undefined || index < 0) && chosen !== edits.status) decide(chosen);
  };
  useWritingKeys(wholePage, {
    write,
    evidence: () => judge(!isJudging),
    copy: () => copying.copy('quote'),
    verdict,
  });
  useFirstVerdict(() => content.verdict !== undefined && verdict(content.verdict));
  const found = place.metric ?? place.pledge;
  return (
    <>
      <div className="card__scroll" data-card-part ref={shown}>
        <div className="card__inner">
          {news !== undefined && <CardNews news={news} paper={paper} root={root} link={link} />}
          <CardMeaning place={seen} />
          <CorrectPart
            writing={writing}
            annotation={annotation}
            match={match}
            subject={place.subject}
            found={seen.metric ?? seen.pledge}
            text={place.text}
            about={about}
          />
          {match !== undefined && annotation !== undefined && (
            <CardOutcome match={match} annotation={annotation} link={link} />
          )}
          <VerdictChoice
            status={edits.status}
            isFigure={isFigure}
            about={about}
            onChange={decide}
          />
          {isWritten && (
            <AnnotationEditor
              writing={writing}
              about={about}
              topic={place.pledge?.topic}
              isRead={!isOpen && isMarked(note.text) && failureOf(note.save) === undefined}
            />
          )}
          {isJudging ? (
            <QuotingProvider value={quoting}>
              <JudgementEditor writing={writing} about={about} isFigure={isFigure} isShort />
            </QuotingProvider>
          ) : (
            <JudgedLine edits={edits} />
          )}
          {place.subject !== 'pledge' && (
            <CardAudit place={seen} textHash={textHash} corrections={corrections} />
          )}
          {found !== undefined && <CardWhy found={found} place={place} content={content} />}
          {copying.text !== undefined && (
            <CopyBox text={copying.text} label={say('card_copy_box')} />
          )}
          {isPicturing && <CardPicture place={seen} content={content} writing={writing} />}
        </div>
      </div>
      <CardActions
        place={place}
        writing={writing}
        annotation={annotation}
        said={copying.said}
        isJudging={isJudging}
        judge={judge}
        write={write}
        copy={copying.copy}
        isPicturing={isPicturing}
        picture={(next) => {
          setPicturing(next);
          if (next) reveal(shown, '.picture__box');
        }}
      />
    </>
  );
}

/** What the reader chose with the key that opened the card is chosen once it is there. */
function useFirstVerdict(choose: () => void): void {
  const first = useRef<() => void>(choose);
  useEffect(() => {
    const chosen = first.current;
    first.current = () => undefined;
    chosen();
  }, []);
}

/** The card is alone in its frame: keys are its own wherever in it the focus is. */
const wholePage = (): HTMLElement => document.documentElement;

/** Brings a part into sight once it is drawn. */
const reveal = (within: RefObject<HTMLElement | null>, selector: string): void =>
  void requestAnimationFrame(() =>
    within.current?.querySelector(selector)?.scrollIntoView({ block: 'nearest' }),
  );

interface CardWhyProps extends Pick<CardBodyProps, 'place' | 'content'> {
  readonly found: Metric | Pledge;
}

/** The reasons for what the card shows, of the page as it stands. */
function CardWhy({ found, place: { start, end, text }, content: { textHash } }: CardWhyProps) {
  const subject = 'kind' in found ? 'metric' : 'pledge';
  const as = shownAs(found);
  return (
    <WhyRead
      key={textHash}
      ask={() => callBackground('finding.why', { textHash, subject, start, end, as })}
      time={timeSourceOf(found)}
      about={gist(text)}
    />
  );
}

const openDesk = (hash: string): void => void callBackground('library.open', { hash });

/** What the judgement stands on, in a line; a verdict that stands on nothing says so. */
function JudgedLine({
  edits: { status, statusOn, statusBy = '', evidence },
}: {
  readonly edits: Writing['edits'];
}) {
  const word = useJudgementWords();
  const isUnfinished = lacksEvidence(status, evidence);
  const facts = [
    ...(status === undefined ? [] : [statusOn ?? '', statusBy]),
    evidence.length > 0 ? word('evidence_count', { count: evidence.length }) : '',
  ].filter((fact) => fact !== '');
  if (facts.length === 0 && !isUnfinished) return undefined;
  return (
    <p className="card__judged">
      {isUnfinished && <Badge tone="warning">{word('lacks_evidence')}</Badge>}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

const FIRST: Readonly<Record<CardContent['part'], string | undefined>> = {
  none: undefined,
  card: '.card',
  note: 'textarea',
  tag: '.tag-editor__field',
  status: '.verdict-choice [tabindex="0"]',
  copy: '[data-action=copy]',
  wrong: '[data-action=wrong]',
};

/**
 * Puts the focus where the reader asked for it when the card opens, and nowhere when it opened by
 * hovering.
 */
function useFirstFocus(
  root: RefObject<HTMLElement | null>,
  part: CardContent['part'],
  come: () => void,
): void {
  const first = useRef({ part, come });
  useEffect(() => {
    const selector = FIRST[first.current.part];
    if (selector === undefined || root.current === null) return;
    window.focus();
    if (first.current.part === 'note') first.current.come();
    const card = root.current;
    (selector === '.card' ? card : (card.querySelector<HTMLElement>(selector) ?? card)).focus({
      preventScroll: true,
    });
  }, [root]);
}
