import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { CardPlace } from '../../lib/messages/card-link';
import { useWords } from '../words';
import type { Words } from '../words';
import './card-heading.css';
import { CardSign } from './card-signs';
import { useCardWords } from './use-card-words';

/** How a place is called on its chip: 指标 · 目标, 承诺, 选段. */
export function placeWords({ subject, metric }: CardPlace, term: Words['term']): string {
  const words = term(`subject_${subject}`);
  return metric ? `${words} · ${term(`metricStatus_${metric.status}`)}` : words;
}

interface CardHeadingProps {
  readonly places: readonly CardPlace[];
  readonly shown: CardPlace;
  readonly choose: (place: CardPlace) => void;
  readonly close: () => void;
  readonly step: (direction: 1 | -1) => void;
  /** Moves the card, in CSS pixels. */
  readonly drag: (dxPx: number, dyPx: number) => void;
  /** Whether it stays open, and where it stands, for whatever is opened next. */
  readonly isPinned: boolean;
  readonly pin: (isPinned: boolean) => void;
}

/**
 * The card's first line: what stands here (a choice where it is several things), whether the card
 * stays, the next place, and the way out.
 */
export function CardHeading({ places, shown, choose, isPinned, ...acts }: CardHeadingProps) {
  const { say, term } = useWords();
  const word = useCardWords();
  const { close, step, drag, pin } = acts;
  return (
    <header className="card-heading" data-card-part>
      <MoveHandle drag={drag} />
      <div
        className="card-heading__chips"
        {...(places.length > 1 && { role: 'group', 'aria-label': say('card_several') })}
      >
        {places.map((place) => {
          const kind = place.metric?.status === 'target' ? 'target' : place.subject;
          const words = placeWords(place, term);
          return places.length === 1 ? (
            <span key={place.key} className={`card-heading__chip card-heading__chip--${kind}`}>
              {words}
            </span>
          ) : (
            <button
              key={place.key}
              type="button"
              className={`card-heading__chip card-heading__chip--${kind}`}
              aria-pressed={place.key === shown.key}
              onClick={() => choose(place)}
            >
              {words}
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className="card-heading__tool card-heading__pin"
        data-action="pin"
        aria-label={word('pin')}
        title={word('pin_key')}
        aria-keyshortcuts="p"
        aria-pressed={isPinned}
        onClick={() => pin(!isPinned)}
      >
        <CardSign sign="pin" />
      </button>
      <Tool name={say('card_previous')} sign="‹" act={() => step(-1)} />
      <Tool name={say('card_next')} sign="›" act={() => step(1)} />
      <Tool name={say('close')} sign="×" act={close} />
    </header>
  );
}

interface ToolProps {
  readonly name: string;
  readonly sign: string;
  readonly act: () => void;
}

/** A button of the heading; pointing at it tells the keys that do the same. */
function Tool({ name, sign, act }: ToolProps) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className="card-heading__tool"
      aria-label={name}
      title={say('card_keys')}
      onClick={act}
    >
      {sign}
    </button>
  );
}

const STEP_PX = 24;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};

/**
 * Takes the card elsewhere, by pointer or by the arrow keys: it may stand where the reader wants to
 * look.
 */
function MoveHandle({ drag }: Pick<CardHeadingProps, 'drag'>) {
  const { say } = useWords();
  const at = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const press = (event: PointerEvent<HTMLButtonElement>): void => {
    at.current = { x: event.screenX, y: event.screenY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = ({ screenX: x, screenY: y }: PointerEvent): void => {
    if (at.current === undefined) return;
    /* The frame moves under the pointer: only the screen's own coordinates stay. */
    drag(x - at.current.x, y - at.current.y);
    at.current = { x, y };
  };
  const release = (): void => {
    at.current = undefined;
  };
  const key = (event: KeyboardEvent): void => {
    const by = event.altKey || event.ctrlKey || event.shiftKey ? undefined : ARROWS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    drag(by[0], by[1]);
  };
  return (
    <button
      type="button"
      className="card-heading__tool card-heading__move"
      aria-label={say('card_move')}
      title={say('card_move')}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={key}
    >
      ⠿
    </button>
  );
}
