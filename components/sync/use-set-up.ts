import { useState } from 'react';
import type { SyncEntry, SyncFailure, SyncPlace } from '../../lib/model/sync';
import type { ErrorCode } from '../../lib/model/result';
import type { SyncTool } from '../../lib/view/hooks/use-sync';
import { deviceKind } from '../../lib/view/sync-place';
import { deviceProblem } from './device-part';
import type { DeviceChoice } from './device-part';
import { useSyncWords } from './use-sync-words';

/** Where a set-up stands. */
export type SetUpStep =
  | { readonly step: 'entering' }
  | { readonly step: 'trying' }
  | { readonly step: 'denied'; readonly host: string }
  | {
      readonly step: 'failed';
      readonly failure: SyncFailure;
      readonly detail?: string;
      readonly place: SyncPlace;
    }
  | { readonly step: 'broken'; readonly error: ErrorCode };

/** A form that sets sync up. */
export interface SetUpForm {
  readonly choice: DeviceChoice;
  readonly change: (choice: Partial<DeviceChoice>) => void;
  readonly at: SetUpStep;
  readonly setAt: (at: SetUpStep) => void;
  /** The reader pressed the button: what is wrong is said from now on. */
  readonly isTried: boolean;
  /** Whether what is asked of this computer is answered; says what is wrong from now on. */
  readonly isFit: () => boolean;
  /** Tries the place, once it may be reached. */
  readonly send: (where: Pick<SyncEntry, 'place' | 'password'>) => Promise<void>;
}

/** What both ways of setting sync up have in common. `onDone` hears that sync is on. */
export function useSetUp(setUp: SyncTool['setUp'], onDone: () => void): SetUpForm {
  const word = useSyncWords();
  const [choice, setChoice] = useState<DeviceChoice>(() => ({
    label: word(`device_${deviceKind(navigator.userAgent)}`),
    withTexts: true,
    passphrase: '',
    again: '',
  }));
  const [at, setAt] = useState<SetUpStep>({ step: 'entering' });
  const [isTried, setTried] = useState(false);
  return {
    choice,
    change: (part) => setChoice((before) => ({ ...before, ...part })),
    at,
    setAt,
    isTried,
    isFit: () => {
      setTried(true);
      return deviceProblem(choice) === undefined;
    },
    send: async (where) => {
      setAt({ step: 'trying' });
      const { label, withTexts, passphrase } = choice;
      const secret = passphrase === '' ? {} : { passphrase };
      const answer = await setUp({ ...where, label: label.trim(), withTexts, ...secret });
      if (!answer.ok) return setAt({ step: 'broken', error: answer.error });
      const { failure, detail } = answer.value;
      if (failure === undefined) onDone();
      else
        setAt({
          step: 'failed',
          failure,
          place: where.place,
          ...(detail !== undefined && { detail }),
        });
    },
  };
}
