/**
 * How the extension's elements in a page look; the closed root keeps the page's style out and this
 * one in.
 */
export const CARD_STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; display: block !important; color-scheme: light dark !important;
  user-select: none !important; }
@media print { :host { display: none !important; } }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; letter-spacing: normal; }
.stage {
  --paper: #fffefb; --ink: #1e2622; --line: #dedcd3; --fill: #efeee8; --accent: #1f6f5c;
  font: 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: var(--ink);
  text-align: start; user-select: none; }
@media (prefers-color-scheme: dark) { .stage {
  --paper: #1d2220; --ink: #e4e8e5; --line: #333b37; --fill: #262c29; --accent: #6cc5ab; } }
iframe, .toolbar { position: fixed; left: 0; top: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
  box-shadow: 0 6px 24px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 12%); }
iframe { display: block; color-scheme: light dark; }
iframe.away { visibility: hidden; pointer-events: none; }
.toolbar { display: flex; flex-wrap: wrap; gap: 4px; padding: 5px; max-width: calc(100vw - 16px); }
.toolbar button { border: 1px solid var(--line); background: var(--fill); border-radius: 6px; padding: 2px 9px; font-size: 13px;
  line-height: 22px; white-space: nowrap; cursor: pointer; }
.toolbar button:hover { border-color: var(--accent); }
.toolbar button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.toolbar .said { align-self: center; padding: 0 6px; font-size: 13px; }
@media (forced-colors: active) { iframe, .toolbar, .toolbar button { border: 1px solid ButtonText; } }
`;
