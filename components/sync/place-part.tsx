import { useState } from 'react';
import type { SyncSetup } from '../../lib/model/sync';
import { AskDialog } from './ask-dialog';
import { useSyncWords } from './use-sync-words';

interface PlacePartProps {
  readonly setup: SyncSetup;
  readonly onOff: () => void;
}

/** Where the notes lie and how, and the way to switch sync off. */
export function PlacePart({
  setup: { place, label, isEncrypted, withTexts },
  onOff,
}: PlacePartProps) {
  const word = useSyncWords();
  const [isAsking, setAsking] = useState(false);
  const facts = [
    [
      word('place'),
      place.kind === 'webdav' ? place.address : word('place_folder', { name: place.name }),
    ],
    ...(place.kind === 'webdav' ? [[word('place_account'), place.user]] : []),
    [word('this_device'), label],
    [word('encrypted'), word(isEncrypted ? 'encrypted_yes' : 'encrypted_no')],
    [word('texts'), word(withTexts ? 'texts_yes' : 'texts_no')],
  ];
  return (
    <section className="sync__part" aria-labelledby="sync-place">
      <h2 id="sync-place" className="sync__heading" tabIndex={-1}>
        {word('place')}
      </h2>
      <dl className="sync__facts">
        {facts.map(([name, value]) => (
          <div key={name} className="sync__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="sync__actions">
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {word('off')}
        </button>
      </p>
      <AskDialog
        isOpen={isAsking}
        title={word('off_ask')}
        words={word('off_words')}
        act={word('off')}
        onAct={() => {
          setAsking(false);
          onOff();
        }}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
