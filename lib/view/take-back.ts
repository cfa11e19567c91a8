import type { callBackground } from '../messages/send';
import { MAX_BULK } from '../model/limits';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { UndoGroup, UndoStep } from '../model/undo';
import { isGroup } from '../writing/undo-stack';

/**
 * Takes back the change of one annotation, or one that was made to many: call by call, each all or
 * none. Answers the steps that do it again. Where a later call fails, what the earlier ones did is
 * answered: the rest stays as it is.
 */
export async function takeBack(
  call: typeof callBackground,
  step: UndoStep | UndoGroup,
): Promise<Result<readonly UndoStep[]>> {
  if (!isGroup(step)) {
    const answer = await call('annotation.undo', { step });
    if (!answer.ok) return answer;
    return ok(answer.value.undo === undefined ? [] : [answer.value.undo]);
  }
  const undone: UndoStep[] = [];
  for (let from = 0; from < step.steps.length; from += MAX_BULK) {
    const answer = await call('annotation.undo-all', {
      steps: step.steps.slice(from, from + MAX_BULK),
    });
    if (!answer.ok && undone.length === 0) return answer;
    if (!answer.ok) break;
    undone.push(...answer.value.undo);
  }
  return ok(undone);
}
