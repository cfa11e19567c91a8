import { LAYERS } from '../../lib/model/page';
import type { Layer, LayerSwitches } from '../../lib/model/page';
import { useWords } from '../words';
import { SampleSwitch } from './sample-switch';

interface LayerSwitchListProps {
  readonly layers: LayerSwitches;
  /** Those that there is room for; all where it is absent. */
  readonly offered?: readonly Layer[];
  readonly onChange: (layers: LayerSwitches) => void;
}

/** One switch per layer, with a sample of how the layer looks on the page. */
export function LayerSwitchList({ layers, offered = LAYERS, onChange }: LayerSwitchListProps) {
  const { say } = useWords();
  return (
    <fieldset className="layers">
      <legend className="layers__legend">{say('layers')}</legend>
      {offered.map((layer) => (
        <SampleSwitch
          key={layer}
          sample={layer}
          sign="文"
          name={say(`layer_${layer}`)}
          isOn={layers[layer]}
          onChange={(isOn) => onChange({ ...layers, [layer]: isOn })}
        />
      ))}
    </fieldset>
  );
}
