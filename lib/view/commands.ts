import { matchesTerms, queryTerms, searchable } from './search';

/** The groups of the command palette, in their order. */
export const COMMAND_GROUPS = ['action', 'view', 'filter', 'report', 'setting', 'search'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** One thing that the palette does. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
  /** By what it is found besides its label: its name in other languages. */
  readonly otherNames?: readonly string[];
  /** It is listed whatever is typed, but not before anything is. */
  readonly isFallback?: boolean;
  readonly run: () => void;
}

/** What is offered of one group. */
export interface CommandList {
  readonly value: CommandGroup;
  readonly items: readonly Command[];
}

/** Nobody reads more; typing finds the others. */
const MOST = 30;
/** As many reports as stand there before anything is typed. */
const FIRST_REPORTS = 6;

/**
 * The commands that have every word of what is typed, group by group; in a group those that begin
 * with it stand first, else all keep their order. Script, width and case are folded. Groups without
 * any are left out.
 */
export function foundCommands(commands: readonly Command[], typed: string): readonly CommandList[] {
  const terms = queryTerms(typed);
  const [first = ''] = terms;
  const found = commands.filter((command) =>
    command.isFallback === true ? terms.length > 0 : matchesTerms(wordsOf(command), terms),
  );
  return COMMAND_GROUPS.map((value) => {
    const items = found.filter(({ group }) => group === value);
    const rank = ({ label }: Command): number =>
      first !== '' && searchable(label).startsWith(first) ? 0 : 1;
    const most = value === 'report' && terms.length === 0 ? FIRST_REPORTS : MOST;
    return { value, items: items.toSorted((a, b) => rank(a) - rank(b)).slice(0, most) };
  }).filter(({ items }) => items.length > 0);
}

const wordsOf = ({ label, detail, otherNames = [] }: Command): string =>
  searchable(label, detail, ...otherNames);
