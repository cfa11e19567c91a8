/**
 * One line of a rule's table. `expect` lists what the rule makes of `text`, in order:
 * `24.03亿元 = 2403000000 元`, then the bound unless it is exact, then both ends of a range
 * (`3至5家 = 3 家 3..5`). A row that expects nothing is a negative one.
 */
export interface RuleRow {
  readonly name: string;
  readonly text: string;
  readonly expect: readonly string[];
}
