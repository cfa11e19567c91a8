import { useMemo } from 'react';
import { isNamed } from '../../lib/series/index';
import type { StatedIndicator } from '../../lib/series/index';
import { keyName } from '../../lib/view/series-words';
import { ChoiceCombobox } from '../library/choice-combobox';
import { useIndicatorsWords } from './use-indicators-words';

interface IndicatorChoiceProps {
  readonly indicators: readonly StatedIndicator[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** Which indicator is shown, found by any of its names. */
export function IndicatorChoice({ indicators, chosen, onChoose }: IndicatorChoiceProps) {
  const say = useIndicatorsWords();
  const byKey = useMemo(() => new Map(indicators.map((each) => [each.key, each])), [indicators]);
  return (
    <ChoiceCombobox
      label={say('indicator')}
      hint={say('indicator_hint')}
      none={say('indicator_none')}
      keys={indicators.map(({ key }) => key)}
      chosen={chosen !== undefined && byKey.has(chosen) ? chosen : undefined}
      nameOf={(key) => keyName(byKey.get(key)?.name ?? key)}
      isFound={(key, typed) => isNamed(key, typed)}
      factsOf={(key) => {
        const counts = byKey.get(key);
        return (
          counts && (
            <small className="report-combobox__facts">
              {say('indicator_counts', { reports: counts.reports, figures: counts.figures })}
            </small>
          )
        );
      }}
      onChoose={onChoose}
    />
  );
}

const MOST_OFFERED = 12;

/** The indicators that make the longest series, each a link, for who has chosen none. */
export function OfferedIndicators({
  indicators,
  hrefOf,
}: {
  readonly indicators: readonly StatedIndicator[];
  readonly hrefOf: (key: string) => string;
}) {
  const say = useIndicatorsWords();
  const offered = indicators.filter(({ reports }) => reports > 1).slice(0, MOST_OFFERED);
  return (
    <ul className="indicators__offered">
      {(offered.length === 0 ? indicators.slice(0, MOST_OFFERED) : offered).map((each) => (
        <li key={each.key}>
          <a className="indicators__offer" href={hrefOf(each.key)}>
            <span>{keyName(each.name)}</span>{' '}
            <small>
              {say('indicator_counts', { reports: each.reports, figures: each.figures })}
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}
