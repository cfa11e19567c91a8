import type { ReactNode } from 'react';
import type { PicturePlace } from '../../lib/picture/content';
import { callBackground } from '../../lib/messages/send';
import type { AnchorMatch, Annotation } from '../../lib/model/annotation';
import type { Metric, Pledge, Topic } from '../../lib/model/extraction';
import type { Result } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import { shownAs, timeSourceOf } from '../../lib/model/why';
import type { Why } from '../../lib/model/why';
import type { RowFocus } from '../virtual-list';
import { offeredWord } from '../../lib/watch/index';
import { CorrectPart } from '../correct/correct-part';
import { WatchFinding } from '../watch/watch-finding';
import { useWords } from '../words';
import { AnnotationEditor } from './annotation-editor';
import { JudgementEditor } from './judgement-editor';
import { PictureMaker } from './picture-maker';
import { useReportTools } from './report-tools';
import { RowNotes } from './row-notes';
import type { Writing } from './use-writing';
import { WhyRead } from './why-read';

/** What a list tells each of its rows. */
export interface RowProps<E> {
  readonly entry: E;
  readonly focus: RowFocus;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface RowEditorProps extends Omit<RowProps<unknown>, 'entry'> {
  readonly writing: Writing;
  /** What is written about, for screen readers. */
  readonly about: string;
  readonly annotation?: Annotation;
  /** Where its words stand now, as far as that is known. */
  readonly match?: AnchorMatch;
  /** It is a figure stated as reached. */
  readonly isFigure?: boolean;
  /** The word on the button that opens it. */
  readonly opens?: 'annotate' | 'edit';
  /** What is known of it, on one line with the actions where there is room. */
  readonly details?: ReactNode;
  /** What was found, as it is shown; its reasons can be asked for. */
  readonly found?: Metric | Pledge;
  /** What a picture for sharing shows. */
  readonly place: Omit<PicturePlace, 'judged'>;
  /** What else can be asked of it. */
  readonly tools?: ReactNode;
  /** What is shown of it once it is open. */
  readonly opened?: ReactNode;
  /** What else can be done with it; the buttons then stand below what is written. */
  readonly children?: ReactNode;
}

/**
 * What the reader adds to a row: the status at hand; note, tags and the whole judgement, which one
 * button opens.
 */
export function RowEditor({
  writing,
  about,
  annotation,
  match,
  isFigure = false,
  place,
  details,
  found,
  tools,
  opened,
  children,
  ...row
}: RowEditorProps) {
  const { paper, note, edits } = writing;
  const { pictures } = useReportTools();
  const actions = (
    <div className="row__foot">
      {details}
      <div className="row__actions">
        {tools}
        <RowToggle about={about} caret={paper.caret} {...row} />
        {children}
      </div>
    </div>
  );
  const correct = (
    <CorrectPart
      writing={writing}
      annotation={annotation}
      match={match}
      subject={place.subject}
      found={found}
      text={place.quote}
      about={about}
      isOpen={row.isOpen}
      beside={<WatchFinding offered={offeredWord(found, place.quote)} />}
      joined={row.onToggle}
    />
  );
  const written = row.isOpen ? (
    <>
      {correct}
      {place.subject !== 'passage' && place.span !== undefined && found !== undefined && (
        <WhyRow subject={place.subject} span={place.span} found={found} about={about} />
      )}
      {opened}
      <AnnotationEditor writing={writing} about={about} topic={topicOf(found)} />
      <JudgementEditor writing={writing} about={about} isFigure={isFigure} />
      {pictures !== undefined && (
        <PictureMaker
          source={pictures}
          place={{ ...place, judged: { ...edits, note: note.text } }}
          about={about}
        />
      )}
    </>
  ) : (
    <>
      {correct}
      <RowNotes
        note={note}
        edits={edits}
        annotation={annotation}
        retry={() => void flush(writing)}
      />
    </>
  );
  return children === undefined ? (
    <>
      {actions}
      {written}
    </>
  ) : (
    <>
      {written}
      {actions}
    </>
  );
}

interface WhyRowProps {
  readonly subject: 'metric' | 'pledge';
  readonly span: Span;
  readonly found: Metric | Pledge;
  readonly about: string;
}

/** The reasons for what a row shows. */
function WhyRow({ subject, span, found, about }: WhyRowProps) {
  const { describe } = useReportTools();
  const ask = async (): Promise<Result<Why>> => {
    const target = await describe(span);
    if (!target.ok) return target;
    const { textHash, position } = target.value;
    return callBackground('finding.why', {
      textHash,
      subject,
      start: position.start,
      end: position.end,
      as: shownAs(found),
    });
  };
  return <WhyRead ask={ask} time={timeSourceOf(found)} about={about} />;
}

/** What a promise is about. */
const topicOf = (found: Metric | Pledge | undefined): Topic | undefined =>
  found !== undefined && 'topic' in found ? found.topic : undefined;

const flush = ({ paper }: Writing): Promise<unknown> =>
  Promise.all([paper.draft.flush(), paper.edits.flush()]);

interface RowToggleProps extends Pick<
  RowEditorProps,
  'about' | 'focus' | 'isOpen' | 'onToggle' | 'opens'
> {
  readonly caret: Writing['paper']['caret'];
}

function RowToggle({ about, caret, focus, isOpen, onToggle, opens = 'annotate' }: RowToggleProps) {
  const { say } = useWords();
  const words = say(isOpen ? 'annotate_close' : opens);
  return (
    <button
      type="button"
      className="row__toggle"
      aria-expanded={isOpen}
      aria-label={`${words}: ${about}`}
      tabIndex={focus.tabIndex}
      onClick={() => {
        if (!isOpen) caret.come();
        onToggle();
      }}
    >
      {words}
    </button>
  );
}
