import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AnchorMatch, Annotation, Subject } from '../../lib/model/annotation';
import type { Correction } from '../../lib/model/correction';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { briefAmount } from '../../lib/wording/amount';
import { wordsOf } from '../../lib/wording/words';
import type { Writing } from '../report/use-writing';
import { useWords } from '../words';
import { CorrectForm } from './correct-form';
import { CorrectionLine } from './correction-line';
import { JoinNext } from './join-next';
import { useCorrectingWords } from './use-correcting-words';
import './correct.css';

interface CorrectPartProps {
  readonly writing: Writing;
  readonly annotation?: Annotation;
  /** Where its words stand now, as far as that is known. */
  readonly match?: AnchorMatch;
  /** What the place is, by where it was annotated. */
  readonly subject: Subject;
  /** What is shown there, corrected or not. */
  readonly found?: Metric | Pledge;
  /** Its words. */
  readonly text: string;
  /** What is corrected, for screen readers. */
  readonly about: string;
  /** Whether the form can be opened: a row that is closed only says what was corrected. */
  readonly isOpen?: boolean;
  /** What else can be made of it. */
  readonly beside?: ReactNode;
  /** Hears that the place was made one with the next. */
  readonly joined?: () => void;
}

/** What the reader says against what was read, the way to say it, and the way back. */
export function CorrectPart({ isOpen = true, ...part }: CorrectPartProps) {
  const { writing, annotation, match, found, subject, about } = part;
  const word = useCorrectingWords();
  const { language } = useWords();
  const [kind, setKind] = useState<Correction['is']>();
  const opener = useRef<HTMLButtonElement>(null);
  const { correction } = writing.edits;
  const save = async (said: Correction | null): Promise<boolean> => {
    await writing.paper.edits.edit({ correction: said });
    return writing.paper.edits.view().error === undefined;
  };
  const close = (): void => {
    setKind(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const isValued = found !== undefined && 'kind' in found && found.corrected?.state === 'applied';
  return (
    <>
      {correction !== undefined && (
        <CorrectionLine
          correction={correction}
          found={found}
          match={match}
          withdraw={() => void save(null)}
        />
      )}
      {isOpen && kind === undefined && (
        <p className="correct__openers">
          {openersOf(subject, correction).map((one, at) => (
            <button
              key={one.is}
              type="button"
              ref={at === 0 ? opener : undefined}
              className="button button--small"
              data-action="correct"
              onClick={() => setKind(one.is)}
            >
              {word(one.word)}
            </button>
          ))}
          {found !== undefined && <JoinNext found={found} joined={part.joined} />}
          {part.beside}
        </p>
      )}
      {isOpen && kind !== undefined && (
        <CorrectForm
          key={kind}
          place={{
            found,
            text: annotation?.target.quote.exact ?? part.text,
            before: correction,
            ...(isValued && { amount: briefAmount(found, wordsOf(language)) }),
          }}
          kinds={kindsOf(subject, kind)}
          about={about}
          save={save}
          close={close}
        />
      )}
    </>
  );
}

interface Opener {
  readonly is: Correction['is'];
  readonly word: 'correct' | 'mark_metric' | 'mark_pledge';
}

/** A passage is marked as one or the other; what was read, or marked, is corrected. */
function openersOf(subject: Subject, correction: Correction | undefined): readonly Opener[] {
  if (correction !== undefined) return [{ is: correction.is, word: 'correct' }];
  if (subject !== 'passage') return [{ is: subject, word: 'correct' }];
  return [
    { is: 'metric', word: 'mark_metric' },
    { is: 'pledge', word: 'mark_pledge' },
  ];
}

/** What may be said of a place, the kind that the form opens with first. */
function kindsOf(subject: Subject, kind: Correction['is']): readonly Correction['is'][] {
  const all: readonly Correction['is'][] =
    subject === 'passage'
      ? ['metric', 'pledge']
      : subject === 'metric'
        ? ['metric', 'not-metric']
        : ['pledge', 'not-pledge'];
  return [kind, ...all.filter((one) => one !== kind)];
}
