import { corrected, placedBy } from '../corrections/index';
import type { Anchors } from '../messages/map';
import type { Annotation } from '../model/annotation';
import type { TabView } from './tab-view';

/** A tab with what was read on it as the reader corrected it. */
export function withCorrections(
  view: TabView,
  annotations: readonly Annotation[],
  anchors: Anchors,
): TabView {
  if (view.kind !== 'ready') return view;
  const { extraction, state } = view;
  const placed = placedBy(annotations, { anchors, textHash: state.textHash });
  const { findings } = corrected(extraction, placed);
  return findings === extraction ? view : { ...view, extraction: findings };
}
