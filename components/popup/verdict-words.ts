import type { PageKey } from '../../lib/i18n/pages';
import type { TabView } from '../../lib/view/tab-view';

/** The popup's word on a page. */
export interface VerdictWords {
  readonly title: PageKey;
  readonly hint?: PageKey;
  readonly tone: 'good' | 'calm' | 'busy' | 'alert';
}

/** What the popup says of a view. A failure's hint is its error, not one of these. */
export function verdictWords(view: TabView): VerdictWords {
  switch (view.kind) {
    case 'loading':
      return { title: 'loading', tone: 'busy' };
    case 'reading':
      return { title: 'verdict_reading', tone: 'busy' };
    case 'ready':
      return {
        title: view.state.verdict?.isReport === false ? 'verdict_not_report' : 'verdict_report',
        tone: 'good',
      };
    case 'empty':
      return { title: 'verdict_empty', hint: 'empty_hint', tone: 'calm' };
    case 'not-report':
      return { title: 'verdict_not_report', hint: 'not_report_hint', tone: 'calm' };
    case 'unreadable':
      return {
        title: 'verdict_unreadable',
        hint: `unreadable_${view.unreadable.kind}`,
        tone: 'calm',
      };
    case 'unread':
      return view.url === undefined
        ? RESTRICTED
        : { title: 'verdict_unread', hint: 'unread_hint', tone: 'calm' };
    case 'restricted':
      return RESTRICTED;
    case 'taken-down':
      return { title: 'verdict_taken_down', hint: 'taken_down_hint', tone: 'alert' };
    case 'failed':
      return { title: 'verdict_failed', tone: 'alert' };
  }
}

const RESTRICTED: VerdictWords = {
  title: 'verdict_restricted',
  hint: 'restricted_hint',
  tone: 'calm',
};
