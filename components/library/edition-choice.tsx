import { Menu } from '@base-ui/react/menu';
import { GBT_EDITIONS } from '../../lib/model/settings';
import { useGbtEdition } from '../../lib/view/hooks/use-gbt-edition';
import { useExportingWords } from '../report/use-exporting-words';

/** By which edition of GB/T 7714 references are copied and exported; it is remembered. */
export function EditionChoice() {
  const word = useExportingWords();
  const [edition, choose] = useGbtEdition();
  return (
    <Menu.Group>
      <Menu.GroupLabel className="floating__label">{word('edition')}</Menu.GroupLabel>
      <Menu.RadioGroup
        value={edition}
        onValueChange={(value: unknown) => {
          const chosen = GBT_EDITIONS.find((known) => known === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {GBT_EDITIONS.map((known) => (
          <Menu.RadioItem
            key={known}
            value={known}
            className="floating__item floating__item--choice"
          >
            {word(`edition_${known}`)}
            <Menu.RadioItemIndicator className="floating__sign" aria-hidden="true">
              ✓
            </Menu.RadioItemIndicator>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
}
