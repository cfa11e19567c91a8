import { follow } from '../../lib/follow-up';
import type { FollowReason, Link, Outcome } from '../../lib/model/follow-up';
import { FILLING, reportOf } from './reports';

/** A promise, what the year after tells of it, and what is to be said. */
export interface Row {
  readonly name: string;
  /** A sentence of the plan of 2022. */
  readonly promise: string;
  /** The part of it that is looked at; the whole without its full stop where absent. */
  readonly part?: string;
  /** What the report of 2023 says of 2022. */
  readonly told?: string;
  /** What it plans for 2023. */
  readonly planned?: string;
  readonly outcome: Outcome;
  readonly because: FollowReason;
  readonly evidence: readonly string[];
}

/** The link of a row's promise, and its evidence as it is worded. */
export function linksOf({
  promise,
  part = promise.replace('。', ''),
  told = '',
  planned = '',
}: Row): {
  readonly link: Link | undefined;
  readonly evidence: readonly string[];
} {
  const from = reportOf(2022, FILLING, `${FILLING}\n${promise}`);
  const to = reportOf(2023, `${FILLING}\n${told}`, `${FILLING}\n${planned}`);
  const link = follow(from, to).links.find(
    ({ from: { start, end } }) => from.text.slice(start, end) === part,
  );
  return { link, evidence: link?.to.map(({ start, end }) => to.text.slice(start, end)) ?? [] };
}
