import { useCallback, useMemo, useRef, useState } from 'react';
import type { CardContent, CardPlace } from '../../lib/messages/card-link';
import type { CardNotes } from '../../lib/messages/map';
import { fail, ok } from '../../lib/model/result';
import type { ErrorCode } from '../../lib/model/result';
import { annotationAt } from '../../lib/view/card-link';
import type { CardLink, CardView } from '../../lib/view/card-link';
import { correctionsKey } from '../../lib/view/corrections-key';
import { isoDay } from '../../lib/model/day';
import type { GbtEdition } from '../../lib/model/settings';
import type { Desk } from '../../lib/view/desk';
import { ReportToolsProvider } from '../report/report-tools';
import { useWords } from '../words';
import { CardBody } from './card-body';
import { CardHeading, placeWords } from './card-heading';
import { CardWait } from './card-wait';
import { useCardSize } from './use-card-size';
import { useCardKeys } from './use-card-keys';
import './card.css';

interface CardProps {
  readonly content: CardContent;
  /** `undefined` until they are fetched. */
  readonly notes?: CardNotes;
  /** Why they were not. */
  readonly error?: ErrorCode;
  /** Of references that are copied. */
  readonly edition?: GbtEdition;
  readonly isPinned?: boolean;
  readonly news?: CardView['news'];
  readonly link: CardLink;
  readonly desk: Desk;
}

/**
 * The card: what was understood at one place of a page, and everything that the reader writes
 * there.
 */
export function Card({ content, notes, error, link, desk, ...view }: CardProps) {
  const { edition, isPinned = false, news } = view;
  const { term, say } = useWords();
  const [place, choose] = useState<CardPlace | undefined>(content.places[0]);
  const card = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    void desk.writing.flush();
    link.tell({ kind: 'close' });
  }, [desk, link]);
  useCardSize(card, link);
  useCardKeys(card, {
    close,
    step: link.step,
    pin: () => link.pin(!isPinned),
  });
  const target = place?.target;
  const tools = useMemo(
    () => ({
      reportId: notes?.source ?? '',
      desk,
      tags: notes?.tags ?? [],
      today: isoDay(new Date()),
      jump: () => undefined,
      /*
       * What waits to be saved is not checked again: it must point into the site that the
       * background vouched for.
       */
      describe: async () => {
        if (target === undefined) return fail('not-found');
        return new URL(target.source).origin === notes?.origin ? ok(target) : fail('not-allowed');
      },
    }),
    [notes, desk, target],
  );
  if (place === undefined) return undefined;
  const annotation = notes && annotationAt(place, notes, content.textHash);
  return (
    <ReportToolsProvider value={tools}>
      <div
        className="card"
        role="dialog"
        tabIndex={-1}
        ref={card}
        aria-label={say('card_label', { what: `${placeWords(place, term)} ${place.text}` })}
      >
        <CardHeading
          places={content.places}
          shown={place}
          choose={choose}
          close={close}
          step={link.step}
          drag={(dxPx, dyPx) => link.tell({ kind: 'drag', dxPx, dyPx })}
          isPinned={isPinned}
          pin={(next) => link.pin(next)}
        />
        {notes === undefined ? (
          <CardWait error={error} retry={() => void link.refresh()} />
        ) : (
          <CardBody
            key={place.key}
            place={place}
            content={content}
            annotation={annotation}
            match={annotation && notes.anchors[annotation.id]}
            corrections={correctionsKey(notes.annotations)}
            edition={edition}
            news={news}
            link={link}
            root={card}
          />
        )}
      </div>
    </ReportToolsProvider>
  );
}
