import { DIRECTIONS, STEP_KINDS } from './steps';
import type { Direction, Step, StepKind } from './steps';

/** The browser's name of a step's keyboard command. Example: `next-unjudged`. */
export type StepCommand = `${Direction}-${StepKind}`;

/** All steps with their commands. */
export const STEP_COMMANDS: readonly { readonly name: StepCommand; readonly step: Step }[] =
  STEP_KINDS.flatMap((kind) =>
    DIRECTIONS.map((direction) => ({
      name: `${direction}-${kind}` as const,
      step: { kind, direction },
    })),
  );

/** The step of a command; `undefined` where it is none. */
export const stepOfCommand = (command: string): Step | undefined =>
  STEP_COMMANDS.find(({ name }) => name === command)?.step;
