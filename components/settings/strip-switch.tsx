import { SampleSwitch } from './sample-switch';
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
      <SampleSwitch
        sample="strip"
        sign="✓"
        name={word('strip')}
        isOn={isShown}
        onChange={onChange}
      />
    </div>
  );
}
