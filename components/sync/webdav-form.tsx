import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { askForOrigin } from '../../lib/platform/sites';
import {
  FIRST_FOLDER,
  JIANGUOYUN_ADDRESS,
  readAddress,
  readPlace,
  STORAGE_KINDS,
} from '../../lib/view/sync-place';
import type { PlaceProblem, StorageKind } from '../../lib/view/sync-place';
import type { SyncTool } from '../../lib/view/hooks/use-sync';
import { DevicePart } from './device-part';
import { SetUpFoot } from './set-up-foot';
import { SyncField } from './sync-field';
import { useSetUp } from './use-set-up';
import { useSyncWords } from './use-sync-words';

interface WebdavFormProps {
  readonly setUp: SyncTool['setUp'];
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Sets sync up over WebDAV, step by step. */
export function WebdavForm({ setUp, onDone, onBack }: WebdavFormProps) {
  const word = useSyncWords();
  const form = useSetUp(setUp, onDone);
  const [kind, setKind] = useState<StorageKind>('jianguoyun');
  const [place, setPlace] = useState({
    address: JIANGUOYUN_ADDRESS,
    folder: FIRST_FOLDER,
    user: '',
    password: '',
  });
  const read = readPlace({ kind, ...place });
  const typed = readAddress(place.address);
  const problem = read.ok || !form.isTried ? typedProblem(typed) : read.problem;
  const lacksPassword = form.isTried && place.password === '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const isFit = form.isFit();
    if (!read.ok || !isFit || place.password === '') return;
    const { address, user } = read;
    const url = new URL(address);
    /* Browsers ask only from the click itself: nothing may come before this call. */
    askForOrigin(url).then(
      (isAllowed) =>
        isAllowed
          ? form.send({ place: { kind: 'webdav', address, user }, password: place.password })
          : form.setAt({ step: 'denied', host: url.host }),
      () => form.setAt({ step: 'denied', host: url.host }),
    );
  };
  const said = (...mine: readonly PlaceProblem[]): string | undefined =>
    problem !== undefined && mine.includes(problem) ? word(problem) : undefined;
  return (
    <form className="sync__form" aria-labelledby="sync-form" noValidate onSubmit={submit}>
      <fieldset className="sync__step">
        <legend>{word('step_storage')}</legend>
        <div className="sync__kinds">
          {STORAGE_KINDS.map((one) => (
            <label key={one} className="sync__check">
              <input
                type="radio"
                name="kind"
                checked={kind === one}
                onChange={() => {
                  setKind(one);
                  setPlace({ ...place, address: addressFor(one, place.address) });
                }}
              />
              <span>{word(`kind_${one}`)}</span>
            </label>
          ))}
        </div>
        <KindHelp kind={kind} />
      </fieldset>
      <fieldset className="sync__step">
        <legend>{word('step_account')}</legend>
        <SyncField
          name="address"
          label={word('address')}
          type="url"
          placeholder={PLACEHOLDERS[kind]}
          value={place.address}
          problem={said(
            'address_empty',
            'address_wrong',
            'address_credentials',
            'address_insecure',
            'address_loopback',
          )}
          hint={problem === 'address_insecure' ? word('address_insecure_hint') : undefined}
          onChange={(address) => setPlace({ ...place, address })}
        />
        <SyncField
          name="user"
          label={word('user')}
          autoComplete="username"
          value={place.user}
          problem={said('user_empty')}
          onChange={(user) => setPlace({ ...place, user })}
        />
        <SyncField
          name="password"
          label={word('password')}
          type="password"
          autoComplete="current-password"
          hint={word('password_hint')}
          value={place.password}
          problem={lacksPassword ? word('password_empty') : undefined}
          onChange={(password) => setPlace({ ...place, password })}
        />
        <SyncField
          name="folder"
          label={word('folder')}
          hint={word('folder_hint')}
          value={place.folder}
          problem={said('folder_wrong')}
          onChange={(folder) => setPlace({ ...place, folder })}
        />
      </fieldset>
      <DevicePart choice={form.choice} onChange={form.change} isTried={form.isTried} />
      <SetUpFoot at={form.at} onBack={onBack} />
    </form>
  );
}

const PLACEHOLDERS: Readonly<Record<StorageKind, string>> = {
  jianguoyun: JIANGUOYUN_ADDRESS,
  nextcloud: 'https://cloud.example.cn/',
  synology: 'https://nas.example.cn:5006/home/',
  other: 'https://dav.example.cn/dav/',
};

/** What a reader typed for another storage stays; the address of Jianguoyun is known. */
const addressFor = (kind: StorageKind, typed: string): string =>
  kind === 'jianguoyun' ? JIANGUOYUN_ADDRESS : typed === JIANGUOYUN_ADDRESS ? '' : typed;

/**
 * What is said before the button is pressed: only what is sure to be wrong whatever is typed next.
 */
const typedProblem = (typed: ReturnType<typeof readAddress>): PlaceProblem | undefined =>
  !typed.ok && SURE.includes(typed.problem) ? typed.problem : undefined;

const SURE: readonly PlaceProblem[] = [
  'address_insecure',
  'address_loopback',
  'address_credentials',
];

/** How to come to an address and a password. */
function KindHelp({ kind }: { readonly kind: StorageKind }) {
  const word = useSyncWords();
  if (kind !== 'jianguoyun') return <p className="sync__hint">{word(`${kind}_hint`)}</p>;
  return (
    <ol className="sync__list">
      {(['nut_1', 'nut_2', 'nut_3', 'nut_4', 'nut_5'] as const).map((step) => (
        <li key={step}>{word(step)}</li>
      ))}
    </ol>
  );
}
