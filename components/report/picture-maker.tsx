import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { exportName } from '../../lib/exchange/export-name';
import type { PicturePlace, PictureSource } from '../../lib/picture/content';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import { saveFile } from './save-file';
import { useExportingWords } from './use-exporting-words';
import './picture-maker.css';

interface PictureProps {
  readonly source: PictureSource;
  readonly place: PicturePlace;
  /** What is drawn, for screen readers. */
  readonly about: string;
}

/**
 * A button that opens a picture of one place for sharing: looked at first, then saved or copied.
 */
export function PictureMaker(props: PictureProps) {
  const word = useExportingWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="picture">
      <button
        type="button"
        className="row__toggle"
        aria-expanded={isOpen}
        aria-label={word('picture_about', { text: props.about })}
        onClick={() => setOpen(!isOpen)}
      >
        {word(isOpen ? 'picture_close' : 'picture')}
      </button>
      {isOpen && <Picture {...props} />}
    </div>
  );
}

/** A picture of one place: looked at, then saved or copied. */
export function Picture({ source, place, about }: PictureProps) {
  const word = useExportingWords();
  const { language } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [withNote, setWithNote] = useState(false);
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState<string>();
  const hasNote = (place.judged?.note ?? '').trim() !== '';
  const { status, statusOn, statusBy, note, evidence = [] } = place.judged ?? {};
  const wanted = JSON.stringify([
    withNote,
    status,
    statusOn,
    statusBy,
    note,
    evidence.length > 0,
    language,
  ]);
  /* What is drawn is what is on the screen: nothing else can be saved. */
  const isDrawn = drawn === wanted;
  /** Answers whether it was drawn; what is stale by then is let be. */
  const draw = useEffectEvent(async (isStale: () => boolean): Promise<boolean> => {
    const [{ pictureContent }, { drawPicture }] = await Promise.all([
      import('../../lib/picture/content'),
      import('../../lib/picture/draw'),
    ]);
    const text = place.subject === 'metric' ? await source.text() : undefined;
    if (isStale() || canvas.current === null) return false;
    const content = pictureContent(source, { place, text, withNote }, wordsOf(language));
    return drawPicture(canvas.current, content, language);
  });
  const fail = useEffectEvent((): void => setSaid(word('picture_failed')));
  useEffect(() => {
    let isStale = false;
    const end = (isDone: boolean): void => {
      if (isStale) return;
      if (isDone) setDrawn(wanted);
      else fail();
    };
    draw(() => isStale).then(end, () => end(false));
    return () => {
      isStale = true;
    };
  }, [wanted]);
  const made = (): Promise<Blob> =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error('no picture'));
      if (canvas.current === null) fail();
      canvas.current?.toBlob((blob) => (blob === null ? fail() : resolve(blob)), 'image/png');
    });
  const save = async (): Promise<void> => {
    const { title, publishedOn } = source.report;
    const name = exportName({ title, publishedOn }, 'png');
    try {
      saveFile(name, await made());
      setSaid(word('picture_saved', { name }));
    } catch {
      setSaid(word('picture_failed'));
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': made() })]);
      setSaid(word('picture_copied'));
    } catch {
      setSaid(word('picture_not_copied'));
    }
  };
  return (
    <div className="picture__box" role="group" aria-label={word('picture_about', { text: about })}>
      <canvas
        ref={canvas}
        className="picture__canvas"
        role="img"
        aria-label={`${word('picture_alt')}: ${about}`}
        aria-busy={!isDrawn}
      />
      <div className="picture__line">
        {hasNote && (
          <label className="picture__choice">
            <input
              type="checkbox"
              checked={withNote}
              onChange={(event) => setWithNote(event.target.checked)}
            />
            {word('picture_note')}
          </label>
        )}
        <button
          type="button"
          className="button button--small"
          disabled={!isDrawn}
          onClick={() => void save()}
        >
          {word('picture_save')}
        </button>
        {'ClipboardItem' in globalThis && (
          <button
            type="button"
            className="button button--small"
            disabled={!isDrawn}
            onClick={() => void copy()}
          >
            {word('picture_copy')}
          </button>
        )}
      </div>
      <p className="picture__hint">{word('picture_hint')}</p>
      <p className="picture__said" role="status">
        {said}
      </p>
    </div>
  );
}
