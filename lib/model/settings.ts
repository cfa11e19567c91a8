import type { LayerSwitches, PainterName } from './page';

export const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** When the card opens by the pointer: when it rests on a place, when that is clicked, or never; keys and panel open it always. */
export const CARD_MODES = ['hover', 'click', 'off'] as const;
export type CardMode = (typeof CARD_MODES)[number];

/** What the reader chose; kept in extension storage, small enough for every context to read at start. */
export interface Settings {
  readonly language: Language;
  /** `auto`: the Highlight API where the browser has it. */
  readonly painter: PainterName | 'auto';
  readonly layers: LayerSwitches;
  readonly cardMode: CardMode;
  /** Whether the toolbar is offered beside a selection. */
  readonly selectionToolbar: boolean;
  /** Reports that carry no note are kept as well, so that later changes of them can be shown. */
  readonly keepUnannotated: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'zh_CN',
  painter: 'auto',
  layers: { metric: true, target: true, verifiable: true, directional: false, annotation: true },
  cardMode: 'hover',
  selectionToolbar: true,
  keepUnannotated: true,
};
