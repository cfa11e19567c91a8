import type { Place } from '../places';
import type { Words } from '../words';
import { button, element } from './elements';

/** How a place is called on its chip: 指标 · 目标, 承诺, 选段. */
export function chipWords(place: Place, { term }: Words): string {
  const subject = term(`subject_${place.subject}`);
  return place.metric ? `${subject} · ${term(`metricStatus_${place.metric.status}`)}` : subject;
}

/** The chip's colour: targets are told apart from what was measured. */
const chipClass = (place: Place): string => `chip ${place.metric?.status === 'target' ? 'target' : place.subject}`;

/** The card's first line: what this is (a choice where several things stand here) and the way out. */
export function drawHeading(
  page: Document,
  places: readonly Place[],
  shown: Place,
  acts: { readonly words: Words; readonly choose: (place: Place) => void; readonly close: () => void },
): HTMLElement {
  const { words, choose, close } = acts;
  const chips = places.map((place) => {
    if (places.length === 1) return element(page, 'span', { class: chipClass(place) }, [chipWords(place, words)]);
    const chip = button(page, chipWords(place, words), {
      class: chipClass(place),
      'aria-pressed': String(place === shown),
    });
    chip.addEventListener('click', () => choose(place));
    return chip;
  });
  const several = places.length > 1 ? { role: 'group', 'aria-label': words.say('several_label') } : {};
  const exit = button(page, '×', { class: 'close', 'aria-label': words.say('close'), title: words.say('keys_hint') });
  exit.addEventListener('click', close);
  return element(page, 'header', {}, [element(page, 'div', { class: 'chips', ...several }, chips), exit]);
}
