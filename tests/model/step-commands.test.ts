import { expect, it } from 'vitest';
import { STEP_COMMANDS, stepOfCommand } from '../../lib/model/step-commands';

it('each step has a command of its own, and each command leads back to it', () => {
  expect(new Set(STEP_COMMANDS.map(({ name }) => name)).size).toBe(14);
  for (const { name, step } of STEP_COMMANDS) expect(stepOfCommand(name)).toEqual(step);
});

it.each(['open-library', 'next-', ''])('"%s" is no step', (command) => {
  expect(stepOfCommand(command)).toBeUndefined();
});
