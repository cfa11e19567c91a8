import './layer-switch-list.css';
import { useSettingsWords } from './use-settings-words';

interface StripSwitchProps {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** Whether the strip beside the scroll bar is shown; stands among the layers. */
export function StripSwitch({ isShown, onChange }: StripSwitchProps) {
  const word = useSettingsWords();
  return (
    <div className="layers">
      <label className="layers__layer">
        <span className="layers__sample layers__sample--strip" aria-hidden="true">
          ✓
        </span>
        <span className="layers__name">{word('strip')}</span>
        <input
          type="checkbox"
          role="switch"
          className="layers__switch"
          checked={isShown}
          onChange={({ target }) => onChange(target.checked)}
        />
      </label>
    </div>
  );
}
