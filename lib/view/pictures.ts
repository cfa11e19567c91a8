import { callTab } from '../messages/send';
import { isoDay } from '../model/day';
import type { Extraction } from '../model/extraction';
import type { PageState } from '../model/page';
import type { PictureSource } from '../picture/content';
import type { KeptReading } from '../store/kept-texts';

/** Pictures of places of a kept report. */
export const keptPictures = ({ report, text, metrics, pledges }: KeptReading): PictureSource => ({
  report,
  capturedOn: isoDay(new Date(text.capturedAt)),
  textHash: text.textHash,
  metrics,
  pledges,
  text: () => Promise.resolve(text.text),
});

/** The page that a tab shows, as it was read. */
interface ShownPage {
  readonly state: PageState;
  readonly extraction: Extraction;
  readonly tabId: number;
  /** ISO 8601 day: what is on the screen is captured today. */
  readonly today: string;
}

/** Pictures of places of the page that a tab shows; none before its text has a hash. */
export function shownPictures({
  state,
  extraction,
  tabId,
  today,
}: ShownPage): PictureSource | undefined {
  const { textHash } = state;
  if (textHash === undefined) return undefined;
  const { report, metrics, pledges } = extraction;
  return {
    report: { ...report, title: report.title ?? state.title, url: state.url },
    capturedOn: today,
    textHash,
    metrics,
    pledges,
    text: async () => {
      const text = await callTab(tabId, 'reader.text', { textHash });
      return text.ok ? text.value : undefined;
    },
  };
}
