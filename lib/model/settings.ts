import type { LayerSwitches, PainterName } from './page';

export const LANGUAGES = ['zh_CN', 'zh_TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The editions of GB/T 7714 in use: 2025 is in force since 2026-07-01, 2015 is what older house
 * rules ask for.
 */
export const GBT_EDITIONS = ['2025', '2015'] as const;
export type GbtEdition = (typeof GBT_EDITIONS)[number];

/**
 * When the card opens by the pointer: when it rests on a place, when that is clicked, or never;
 * keys and panel open it always.
 */
export const CARD_MODES = ['hover', 'click', 'off'] as const;
export type CardMode = (typeof CARD_MODES)[number];

/**
 * What the reader chose; kept in extension storage, small enough for every context to read at
 * start.
 */
export interface Settings {
  readonly language: Language;
  /** `auto`: the Highlight API where the browser has it. */
  readonly painter: PainterName | 'auto';
  readonly layers: LayerSwitches;
  readonly cardMode: CardMode;
  /** Whether the toolbar is offered beside a selection. */
  readonly selectionToolbar: boolean;
  /** Whether the strip beside the scroll bar is shown. */
  readonly strip: boolean;
  /** Whether watch words are marked in web pages, which then see where they stand. */
  readonly watchInPage: boolean;
  /** Reports that carry no note are kept as well, so that later changes of them can be shown. */
  readonly keepUnannotated: boolean;
  /** By which references are written. */
  readonly gbtEdition: GbtEdition;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'zh_CN',
  painter: 'auto',
  layers: {
    metric: true,
    target: true,
    verifiable: true,
    directional: false,
    consistent: false,
    'needs-scope': false,
    inconsistent: true,
    annotation: true,
  },
  cardMode: 'hover',
  selectionToolbar: true,
  strip: true,
  watchInPage: false,
  keepUnannotated: true,
  gbtEdition: '2025',
};
