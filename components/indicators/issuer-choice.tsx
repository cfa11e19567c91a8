import { isIssuerFound } from '../../lib/view/issuers';
import type { Issuer } from '../../lib/view/issuers';
import { MOST_LINES } from '../../lib/view/chart/shapes';
import { ChoiceCombobox } from '../library/choice-combobox';
import { useIndicatorsWords } from './use-indicators-words';

interface IssuerChoiceProps {
  readonly issuers: readonly Issuer[];
  readonly chosen: readonly Issuer[];
  readonly onChoose: (issuers: readonly string[]) => void;
}

/** Whose figures are shown: one issuer, and another beside it. */
export function IssuerChoice({ issuers, chosen, onChoose }: IssuerChoiceProps) {
  const say = useIndicatorsWords();
  const ids = chosen.map(({ id }) => id);
  const [first] = chosen;
  const byId = new Map(issuers.map((issuer) => [issuer.id, issuer]));
  const shared = {
    hint: say('issuer_hint'),
    none: say('issuer_none'),
    nameOf: (id: string) => byId.get(id)?.name ?? '',
    isFound: (id: string, typed: string) => {
      const issuer = byId.get(id);
      return issuer !== undefined && isIssuerFound(issuer, typed);
    },
    factsOf: (id: string) => <IssuerFacts issuer={byId.get(id)} />,
  };
  const left = issuers.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
  return (
    <>
      <ChoiceCombobox
        {...shared}
        label={say('issuer')}
        keys={issuers.map(({ id }) => id)}
        chosen={first?.id}
        onChoose={(id) => onChoose([id, ...ids.slice(1).filter((other) => other !== id)])}
      />
      {left.length > 0 && ids.length < MOST_LINES && (
        <ChoiceCombobox
          /* What was added is listed beside it: the field is empty again. */
          key={ids.join('\n')}
          {...shared}
          label={say('issuer_add')}
          keys={left}
          chosen={undefined}
          onChoose={(id) => onChoose([...ids, id])}
        />
      )}
    </>
  );
}

/** The issuers beside the first, each with the way to do without it. */
export function OtherIssuers({ chosen, onChoose }: Omit<IssuerChoiceProps, 'issuers'>) {
  const say = useIndicatorsWords();
  const ids = chosen.map(({ id }) => id);
  if (chosen.length < 2) return undefined;
  return (
    <ul className="indicators__others">
      {chosen.slice(1).map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="button button--small"
            aria-label={say('issuer_remove', { name })}
            onClick={() => onChoose(ids.filter((other) => other !== id))}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function IssuerFacts({ issuer }: { readonly issuer: Issuer | undefined }) {
  const say = useIndicatorsWords();
  if (issuer === undefined) return undefined;
  const { region, reports } = issuer;
  return (
    <small className="report-combobox__facts">
      {[region.join(' › '), say('issuer_reports', { count: reports.length })]
        .filter((fact) => fact !== '')
        .join(' · ')}
    </small>
  );
}
