import { useMemo } from 'react';
import { useIssuers, useSeriesSources } from '../../lib/view/hooks/use-series-sources';
import { MOST_LINES } from '../../lib/view/chart/shapes';
import type { IndicatorRoute } from '../../lib/view/indicator-route';
import { statedIndicators } from '../../lib/view/indicator-chart';
import type { IssuerSources } from '../../lib/view/indicator-chart';
import type { Issuer } from '../../lib/view/issuers';
import { routeHash } from '../../lib/view/route';
import { keyName } from '../../lib/view/series-words';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { ViewFrame } from '../library/view-frame';
import { Notice } from '../notice';
import { useWords } from '../words';
import { IndicatorChoice, OfferedIndicators } from './indicator-choice';
import { IssuerChoice, OtherIssuers } from './issuer-choice';
import { ShownSeries } from './shown-series';
import { useIndicatorsWords } from './use-indicators-words';
import './indicators-view.css';

/** One indicator over the kept reports of an issuer, or of several beside each other. */
export function IndicatorsView({ route }: { readonly route: IndicatorRoute }) {
  const say = useIndicatorsWords();
  const word = useLibraryWords();
  const { term } = useWords();
  const { database } = useDesk();
  const issuers = useIssuers(database);
  return (
    <ViewFrame title={word('view_indicators')} shown={route.indicator}>
      <div className="view__scroll">
        {issuers === undefined && <Notice tone="busy" title={word('loading')} />}
        {issuers?.ok === false && (
          <Notice tone="alert" title={say('failed')} hint={term(`error_${issuers.error}`)} />
        )}
        {issuers?.ok === true &&
          (issuers.value.length === 0 ? (
            <Notice title={say('none_kept')} hint={say('none_kept_hint')} />
          ) : (
            <OfIssuers issuers={issuers.value} route={route} />
          ))}
      </div>
    </ViewFrame>
  );
}

interface OfIssuersProps {
  readonly issuers: readonly Issuer[];
  readonly route: IndicatorRoute;
}

const go = (route: Omit<IndicatorRoute, 'view'>): void => {
  location.hash = routeHash({ view: 'indicators', ...route });
};

function OfIssuers({ issuers, route: { issuers: asked = NONE, indicator } }: OfIssuersProps) {
  const say = useIndicatorsWords();
  const { term } = useWords();
  const { database } = useDesk();
  const chosen = useMemo(() => chosenOf(issuers, asked), [issuers, asked]);
  const ids = chosen.flatMap(({ reports }) => reports.map(({ id }) => id));
  const read = useSeriesSources(database, ids);
  const sources = read?.ok === true ? read.value : undefined;
  const all = useMemo(() => sources && ofEach(chosen, sources), [chosen, sources]);
  const indicators = useMemo(() => (all === undefined ? [] : statedIndicators(all)), [all]);
  const choose = (change: Omit<IndicatorRoute, 'view'>): void =>
    go({ issuers: chosen.map(({ id }) => id), indicator, ...change });
  return (
    <div className="indicators">
      <div className="indicators__choices">
        <IssuerChoice
          issuers={issuers}
          chosen={chosen}
          onChoose={(next) => choose({ issuers: next })}
        />
        <IndicatorChoice
          indicators={indicators}
          chosen={indicator}
          onChoose={(key) => choose({ indicator: key })}
        />
        <OtherIssuers chosen={chosen} onChoose={(next) => choose({ issuers: next })} />
      </div>
      {read === undefined && <Notice tone="busy" title={say('loading')} />}
      {read?.ok === false && (
        <Notice tone="alert" title={say('failed')} hint={term(`error_${read.error}`)} />
      )}
      {all !== undefined &&
        (indicator === undefined ? (
          <>
            <Notice title={say('choose_indicator')} hint={say('choose_indicator_hint')} />
            <OfferedIndicators
              indicators={indicators}
              hrefOf={(key) =>
                routeHash({
                  view: 'indicators',
                  issuers: chosen.map(({ id }) => id),
                  indicator: key,
                })
              }
            />
          </>
        ) : (
          <ShownSeries
            all={all}
            indicator={indicator}
            name={keyName(indicators.find(({ key }) => key === indicator)?.name ?? indicator)}
          />
        ))}
    </div>
  );
}

const NONE: readonly string[] = [];

/** The issuers that are asked for; the one with most reports where none is. */
function chosenOf(issuers: readonly Issuer[], asked: readonly string[]): readonly Issuer[] {
  const found = asked.flatMap((id) => issuers.find((issuer) => issuer.id === id) ?? []);
  return found.length === 0 ? issuers.slice(0, 1) : found.slice(0, MOST_LINES);
}

function ofEach(
  issuers: readonly Issuer[],
  sources: readonly IssuerSources['sources'][number][],
): readonly IssuerSources[] {
  return issuers.map((issuer) => {
    const own = new Set(issuer.reports.map(({ id }) => id));
    return { issuer, sources: sources.filter(({ name }) => own.has(name)) };
  });
}
