import { SITE_CHOICES } from '../model/site';
import type { SiteAct, SiteChoice, Sites } from '../model/site';
import { isGovernmentHost } from '../text/site';

/** What is wanted on one site, and what can be. */
export interface SiteView {
  readonly host: string;
  readonly choice: SiteChoice;
  readonly isPaused: boolean;
  /** What can be chosen: where nothing is read by itself there is nothing to refuse. */
  readonly choices: readonly SiteChoice[];
  /** Whether something is read there by itself, so that a pause means something. */
  readonly canPause: boolean;
  /** Whether the browser asks before every page is read. */
  readonly asks: boolean;
  readonly isGovernment: boolean;
}

/** The choice for one site. */
export function siteView({ always, never, paused }: Sites, host: string): SiteView {
  const isGovernment = isGovernmentHost(host);
  const choice = never.includes(host) ? 'never' : always.includes(host) ? 'always' : 'auto';
  const isRead = isGovernment || choice !== 'auto';
  return {
    host,
    choice,
    isPaused: paused.includes(host),
    choices: isRead ? SITE_CHOICES : SITE_CHOICES.filter((one) => one !== 'never'),
    canPause: choice === 'always' || (isGovernment && choice === 'auto'),
    asks: !isGovernment && choice !== 'always',
    isGovernment,
  };
}

/** Whether nothing of a site is read now. */
export const isOff = ({ choice, isPaused }: SiteView): boolean => isPaused || choice === 'never';

/** One choice as the settings list it, and what takes it back. */
export interface SiteRow {
  readonly host: string;
  readonly kind: 'always' | 'never' | 'paused';
  readonly undo: SiteAct;
}

/** All choices, by host. */
export function siteRows({ always, never, paused }: Sites): readonly SiteRow[] {
  const rows: SiteRow[] = [
    ...always.map((host) => ({ host, kind: 'always' as const, undo: 'auto' as const })),
    ...never.map((host) => ({ host, kind: 'never' as const, undo: 'auto' as const })),
    ...paused.map((host) => ({ host, kind: 'paused' as const, undo: 'resume' as const })),
  ];
  return rows.sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : 0));
}
