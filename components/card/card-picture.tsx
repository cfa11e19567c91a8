import { lazy, Suspense } from 'react';
import type { CardContent, CardPlace } from '../../lib/messages/card-link';
import { isoDay } from '../../lib/model/day';
import { placePicture } from '../../lib/view/place-picture';
import { gist } from '../../lib/wording/facts';
import type { Writing } from '../report/use-writing';
import { useWords } from '../words';

interface CardPictureProps {
  readonly place: CardPlace;
  readonly content: CardContent;
  readonly writing: Writing;
}

const Picture = lazy(async () => ({ default: (await import('../report/picture-maker')).Picture }));

/** The picture for sharing of what the card shows; its script comes when it is asked for. */
export function CardPicture({ place, content, writing: { edits, note } }: CardPictureProps) {
  const { say } = useWords();
  const { source, place: shown } = placePicture(place, content, isoDay(new Date()));
  return (
    <Suspense fallback={<p className="card__wait">{say('loading')}</p>}>
      <Picture
        source={source}
        place={{ ...shown, judged: { ...edits, note: note.text } }}
        about={gist(place.text)}
      />
    </Suspense>
  );
}
