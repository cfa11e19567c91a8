import type { PaintItem } from '../dom/painters/painter';
import { LAYERS } from '../model/page';
import type { Layer, LayerSwitches } from '../model/page';
import type { Place } from './places';

/**
 * The layers that a place is painted in. What the reader added is in none of them: the page can
 * read what is painted, so that is drawn apart (overlay.ts).
 */
export function layersOf(place: Place): readonly Layer[] {
  const layers: Layer[] = [];
  if (place.metric) layers.push(place.metric.status === 'target' ? 'target' : 'metric');
  if (place.pledge)
    layers.push(place.pledge.specificity === 'directional' ? 'directional' : 'verifiable');
  if (place.verdict) layers.push(place.verdict);
  return layers;
}

/**
 * What each layer paints; a layer that is switched off paints nothing. Items are named by their
 * place's key.
 */
export function itemsByLayer(
  places: readonly Place[],
  switches: LayerSwitches,
): Map<Layer, readonly PaintItem[]> {
  const items = new Map<Layer, PaintItem[]>(LAYERS.map((layer) => [layer, []]));
  for (const place of places) {
    for (const layer of layersOf(place)) {
      if (switches[layer])
        items.get(layer)?.push({ id: place.key, start: place.start, end: place.end });
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
