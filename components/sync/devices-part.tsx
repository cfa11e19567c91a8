import { useState } from 'react';
import type { SyncDevice, SyncUnread } from '../../lib/model/sync';
import { agoWords } from '../../lib/view/ago';
import { useWords } from '../words';
import { AskDialog } from './ask-dialog';
import { useSyncWords } from './use-sync-words';

interface DevicesPartProps {
  readonly devices: readonly SyncDevice[];
  readonly nowMs: number;
  /** Answers what would be gone with the device, where it was not removed for that. */
  readonly onForget: (asked: {
    readonly device: string;
    readonly evenUnread?: boolean;
  }) => Promise<SyncUnread | undefined>;
}

/**
 * The reader's other computers: what they are called, when they wrote, and what is wrong with them.
 */
export function DevicesPart({ devices, nowMs, onForget }: DevicesPartProps) {
  const word = useSyncWords();
  const [asked, setAsked] = useState<{
    readonly device: SyncDevice;
    readonly unread?: SyncUnread;
  }>();
  const forget = async (): Promise<void> => {
    if (asked === undefined) return;
    const { device } = asked;
    setAsked(undefined);
    const evenUnread = asked.unread !== undefined && asked.unread !== 'news';
    const unread = await onForget({ device: device.id, ...(evenUnread && { evenUnread }) });
    if (unread !== undefined) setAsked({ device, unread });
  };
  return (
    <section className="sync__part" aria-labelledby="sync-devices">
      <h2 id="sync-devices" className="sync__heading" tabIndex={-1}>
        {word('devices')}
      </h2>
      {devices.length === 0 && <p className="sync__hint">{word('devices_none')}</p>}
      <ul className="sync__devices">
        {devices.map((device) => (
          <Device
            key={device.id}
            device={device}
            nowMs={nowMs}
            onForget={() => setAsked({ device, unread: device.trouble })}
          />
        ))}
      </ul>
      <AskDialog
        isOpen={asked !== undefined}
        title={word('device_remove_ask', { name: asked?.device.label ?? '' })}
        words={word(asked?.unread === undefined ? 'device_remove_words' : `unread_${asked.unread}`)}
        act={word(asked?.unread === undefined ? 'device_remove' : 'device_remove_anyway')}
        onAct={() => void forget()}
        onCancel={() => setAsked(undefined)}
      />
    </section>
  );
}

interface DeviceProps {
  readonly device: SyncDevice;
  readonly nowMs: number;
  readonly onForget: () => void;
}

const DAY_MS = 86_400_000;

function Device({ device: { label, wroteAt, aheadMs, trouble }, nowMs, onForget }: DeviceProps) {
  const word = useSyncWords();
  const { language } = useWords();
  return (
    <li className="sync__device">
      <div className="sync__device-words">
        <p className="sync__strong">{label}</p>
        {aheadMs === undefined ? (
          <p className="sync__hint">
            {word('device_wrote', { ago: agoWords(wroteAt, nowMs, language) })}
          </p>
        ) : (
          <p className="sync__notice">
            {word('device_ahead', {
              time: word('days', { count: Math.max(1, Math.round(aheadMs / DAY_MS)) }),
            })}
          </p>
        )}
        {trouble !== undefined && <p className="sync__notice">{word(`device_${trouble}`)}</p>}
      </div>
      <button
        type="button"
        className="button button--small"
        aria-label={word('device_remove_of', { name: label })}
        onClick={onForget}
      >
        {word('device_remove')}
      </button>
    </li>
  );
}
