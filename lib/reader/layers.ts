import { DRAWN } from '../dom/painters/painter';
import type { Drawn, PaintItem } from '../dom/painters/painter';
import type { LayerSwitches } from '../model/page';
import type { Place } from './places';

type Shown = Extract<Drawn, keyof LayerSwitches>;

/**
 * The layers that a place is painted in. What the reader added is in none of them: the page can
 * read what is painted, so that is drawn apart (overlay.ts).
 */
export function layersOf(place: Pick<Place, 'metric' | 'pledge' | 'verdict'>): readonly Shown[] {
  const layers: Shown[] = [];
  if (place.metric) layers.push(place.metric.status === 'target' ? 'target' : 'metric');
  if (place.pledge)
    layers.push(place.pledge.specificity === 'directional' ? 'directional' : 'verifiable');
  if (place.verdict) layers.push(place.verdict);
  return layers;
}

/**
 * What is drawn in each layer; one that is switched off paints nothing. Items are named by their
 * place's key. Pledges have a mark of their own on their first character.
 */
export function itemsByLayer(
  places: readonly Place[],
  switches: LayerSwitches,
): Map<Drawn, readonly PaintItem[]> {
  const items = new Map<Drawn, PaintItem[]>(DRAWN.map((layer) => [layer, []]));
  for (const { key: id, start, end, ...place } of places) {
    for (const layer of layersOf(place)) {
      if (!switches[layer]) continue;
      items.get(layer)?.push({ id, start, end });
      if (layer === 'verifiable' || layer === 'directional')
        items.get(`${layer}-start`)?.push({ id, start, end: start + 1 });
    }
  }
  return items;
}

/**
 * Whether a place can be seen: painted in a layer that is switched on, or marked while marks are.
 */
export const isShown = (place: Place, switches: LayerSwitches): boolean =>
  (place.isMarked === true && switches.annotation) ||
  layersOf(place).some((layer) => switches[layer]);
