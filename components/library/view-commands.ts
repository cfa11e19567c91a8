import { createContext, useContext, useEffect, useId } from 'react';
import type { CommandsKey } from '../../lib/i18n/commands';

/** Something that the view in sight can do. */
export interface ViewCommand {
  /** Its name in the palette's words. */
  readonly name: CommandsKey;
  readonly run: () => void;
}

/** What the views in sight can do, as they told it; the palette reads it when it opens. */
export class ViewCommands {
  readonly #of = new Map<string, readonly ViewCommand[]>();

  /** Tells what one part of a view can do; `undefined` when it goes. */
  put(part: string, commands: readonly ViewCommand[] | undefined): void {
    if (commands === undefined) this.#of.delete(part);
    else this.#of.set(part, commands);
  }

  list(): readonly ViewCommand[] {
    return [...this.#of.values()].flat();
  }
}

const Context = createContext<ViewCommands | undefined>(undefined);

/** Collects what the views inside it can do. */
export const ViewCommandsProvider = Context.Provider;

/** Offers what a view can do in the palette, for as long as it is in sight. */
export function useViewCommands(commands: readonly ViewCommand[]): void {
  const all = useContext(Context);
  const part = useId();
  useEffect(() => {
    all?.put(part, commands);
  });
  useEffect(() => () => all?.put(part, undefined), [all, part]);
}
