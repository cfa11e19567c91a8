import type { CardContent, CardPlace } from '../messages/card-link';
import type { PicturePlace, PictureSource } from '../picture/content';

/**
 * What a picture of one place of a page is made of, out of what its card knows: no other figure of
 * the page is needed. `today` is an ISO 8601 day: what is on the screen is captured today.
 */
export function placePicture(
  { subject, text, start, end, sentence, metric, pledge, related }: CardPlace,
  { page, textHash }: Pick<CardContent, 'page' | 'textHash'>,
  today: string,
): { readonly source: PictureSource; readonly place: Omit<PicturePlace, 'judged'> } {
  const { title, url, profile } = page;
  return {
    source: {
      report: { ...profile, title: profile?.title ?? title, url },
      capturedOn: today,
      textHash,
      metrics: metric === undefined ? related : [metric],
      pledges:
        pledge === undefined ? [] : [{ ...pledge, targets: related.map((_, index) => index) }],
      text: () => Promise.resolve(undefined),
    },
    place: { subject, quote: text, span: { start, end }, sentence },
  };
}
