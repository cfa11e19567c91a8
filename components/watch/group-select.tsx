import { WATCH_GROUPS } from '../../lib/model/watch';
import type { WatchGroup } from '../../lib/model/watch';
import { useWatchSay } from './use-watch-say';

interface GroupSelectProps {
  readonly label: string;
  readonly group: WatchGroup | undefined;
  readonly onChange: (group: WatchGroup | undefined) => void;
}

/** What a word is. */
export function GroupSelect({ label, group, onChange }: GroupSelectProps) {
  const say = useWatchSay();
  return (
    <select
      className="watch-manager__choice"
      aria-label={label}
      value={group ?? ''}
      onChange={({ target: { value } }) => onChange(WATCH_GROUPS.find((one) => one === value))}
    >
      <option value="">{say('group_none')}</option>
      {WATCH_GROUPS.map((one) => (
        <option key={one} value={one}>
          {say(`group_${one}`)}
        </option>
      ))}
    </select>
  );
}
