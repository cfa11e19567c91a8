import { stepOfKey } from '../../lib/model/steps';
import type { StepKind } from '../../lib/model/steps';
import type { CommandsKey } from '../../lib/i18n/commands';
import { usePlainKeys } from '../../lib/view/hooks/use-plain-keys';
import type { StepsOfView } from './use-steps';

/**
 * The plain keys of a view with lists: steps, `/` for the search, `.` for the place that is being
 * read.
 */
export function useListKeys(
  { steps, ask }: StepsOfView,
  { hasSearch = true }: { readonly hasSearch?: boolean } = {},
): void {
  usePlainKeys((key) => {
    const step = stepOfKey(key);
    if (step !== undefined) steps.step(step);
    else if (key === '/' && hasSearch) ask({ ask: 'search' });
    else if (key === '.' && steps.reading !== undefined)
      ask({ ask: 'here', offset: steps.reading });
    else return false;
    return true;
  });
}

const OFFERED = [
  'metric',
  'target',
  'pledge',
  'unjudged',
  'note',
  'watch',
] as const satisfies readonly StepKind[];

/** The steps as the palette offers them. */
export const stepCommands = ({
  steps,
}: StepsOfView): readonly { readonly name: CommandsKey; readonly run: () => void }[] =>
  OFFERED.flatMap((kind) => [
    {
      name: `step_next_${kind}` as const,
      run: () => steps.step({ kind, direction: 'next' }),
    },
    {
      name: `step_previous_${kind}` as const,
      run: () => steps.step({ kind, direction: 'previous' }),
    },
  ]);
