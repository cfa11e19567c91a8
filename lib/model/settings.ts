import type { LayerSwitches, PainterName } from './page';

export const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose; kept in extension storage, small enough for every context to read at start. */
export interface Settings {
  readonly language: Language;
  /** `auto`: the Highlight API where the browser has it. */
  readonly painter: PainterName | 'auto';
  readonly layers: LayerSwitches;
  /** Reports that carry no note are kept as well, so that later changes of them can be shown. */
  readonly keepUnannotated: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'zh_CN',
  painter: 'auto',
  layers: { metric: true, target: true, verifiable: true, directional: false, annotation: true },
  keepUnannotated: true,
};
