import type { PaintItem } from '../dom/painters/painter';
import { LAYERS } from '../model/page';
import type { Layer, LayerSwitches } from '../model/page';
import type { Place } from './places';

/** The layers that a place is painted in: what it is, and whether the reader added something. */
export function layersOf(place: Place): readonly Layer[] {
  const layers: Layer[] = [];
  if (place.metric) layers.push(place.metric.status === 'target' ? 'target' : 'metric');
  if (place.pledge) layers.push(place.pledge.specificity === 'directional' ? 'directional' : 'verifiable');
  if (place.annotation) layers.push('annotation');
  return layers;
}

/** What each layer paints; a layer that is switched off paints nothing. Items are named by their place's key. */
export function itemsByLayer(places: readonly Place[], switches: LayerSwitches): Map<Layer, readonly PaintItem[]> {
  const items = new Map<Layer, PaintItem[]>(LAYERS.map((layer) => [layer, []]));
  for (const place of places) {
    for (const layer of layersOf(place)) {
      if (switches[layer]) items.get(layer)?.push({ id: place.key, start: place.start, end: place.end });
    }
  }
  return items;
}

/** Whether any of a place's layers is switched on. */
export const isPainted = (place: Place, switches: LayerSwitches): boolean =>
  layersOf(place).some((layer) => switches[layer]);
