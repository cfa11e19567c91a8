import { LAYERS } from '../../lib/model/page';
import type { Layer, LayerSwitches } from '../../lib/model/page';
import { useWords } from '../words';
import './layer-switch-list.css';

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
        <label key={layer} className="layers__layer">
          <span className={`layers__sample layers__sample--${layer}`} aria-hidden="true">
            文
          </span>
          <span className="layers__name">{say(`layer_${layer}`)}</span>
          <input
            type="checkbox"
            role="switch"
            className="layers__switch"
            checked={layers[layer]}
            onChange={(event) => onChange({ ...layers, [layer]: event.target.checked })}
          />
        </label>
      ))}
    </fieldset>
  );
}
