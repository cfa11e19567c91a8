import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { SyncTool } from '../../lib/view/hooks/use-sync';
import type { SyncFolderTool } from '../../lib/view/sync-folder';
import { DevicePart } from './device-part';
import { SetUpFoot } from './set-up-foot';
import { useSetUp } from './use-set-up';
import { useSyncWords } from './use-sync-words';

interface FolderFormProps {
  readonly setUp: SyncTool['setUp'];
  readonly folder: SyncFolderTool;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Sets sync up in a folder that something else carries to the other computers. */
export function FolderForm({ setUp, folder, onDone, onBack }: FolderFormProps) {
  const word = useSyncWords();
  const form = useSetUp(setUp, onDone);
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState<'folder_failed'>();
  const said = problem ?? (form.isTried && name === undefined ? 'folder_empty' : undefined);
  const pick = (): void => {
    setProblem(undefined);
    folder.choose().then(
      (chosen) => {
        if (chosen !== undefined) setName(chosen);
      },
      () => setProblem('folder_failed'),
    );
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const isFit = form.isFit();
    if (name !== undefined && isFit) void form.send({ place: { kind: 'folder', name } });
  };
  return (
    <form className="sync__form" aria-labelledby="sync-form" noValidate onSubmit={submit}>
      <fieldset className="sync__step">
        <legend>{word('step_folder')}</legend>
        <p className="sync__hint">{word('folder_pick_hint')}</p>
        <p className="sync__actions">
          <button type="button" className="button sync__pick" onClick={pick}>
            {word(name === undefined ? 'folder_pick' : 'folder_pick_other')}
          </button>
          <span role="status">{name !== undefined && word('folder_picked', { name })}</span>
        </p>
        {said !== undefined && (
          <p className="error-text" role="alert">
            {word(said)}
          </p>
        )}
      </fieldset>
      <DevicePart choice={form.choice} onChange={form.change} isTried={form.isTried} />
      <SetUpFoot at={form.at} onBack={onBack} />
    </form>
  );
}
