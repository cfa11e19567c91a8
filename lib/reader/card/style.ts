/** The card's own style; the shadow root keeps the page's style out and this one in. */
export const CARD_STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; display: block !important; color-scheme: light dark !important; }
@media print { :host { display: none !important; } }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; letter-spacing: normal; }
[hidden] { display: none !important; }
.stage {
  --paper: #fdfdfb; --ink: #1d2522; --soft: #5a6662; --line: #d5dbd8; --fill: #eef2f0; --accent: #1f6f5c; --on-accent: #fff;
  --metric: #1c5b96; --target: #6a3fa0; --pledge: #1f6f5c; --note: #7a5200; --bad: #a3242b;
  font: 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: var(--ink);
  text-align: start; }
@media (prefers-color-scheme: dark) { .stage {
  --paper: #1e2422; --ink: #e7ecea; --soft: #a5b1ac; --line: #3b4642; --fill: #2a322f; --accent: #6cc7ae; --on-accent: #10201b;
  --metric: #8fc1ef; --target: #c6a8f0; --pledge: #7fd0b8; --note: #e8bd6c; --bad: #ff9b98; } }
.card, .toolbar { position: fixed; left: 0; top: 0; background: var(--paper); border: 1px solid var(--line);
  border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 12%); }
.card { width: 350px; max-width: calc(100vw - 16px); display: flex; flex-direction: column; overflow: hidden auto;
  overscroll-behavior: contain; scrollbar-width: thin; padding: 12px 14px 10px; }
.card > * { flex: none; }
.card:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.card:focus-visible { outline: 2px solid var(--accent); }
header { display: flex; align-items: center; gap: 6px; margin-bottom: 6px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; flex: 1; }
.chip { display: inline-block; font-size: 12px; line-height: 20px; padding: 0 8px; border-radius: 10px; border: 1px solid currentColor;
  background: none; white-space: nowrap; }
.chip.metric { color: var(--metric); } .chip.target { color: var(--target); }
.chip.pledge { color: var(--pledge); } .chip.passage { color: var(--note); }
button.chip { cursor: pointer; opacity: .8; } button.chip[aria-pressed=true] { opacity: 1; font-weight: 600; background: var(--fill); }
.close { border: 0; background: none; width: 26px; height: 26px; border-radius: 6px; cursor: pointer; font-size: 18px; line-height: 1;
  color: var(--soft); }
.quote { font-size: 15px; overflow-wrap: anywhere; margin-bottom: 6px; max-height: 6.2em; overflow: auto; }
.quote.metric { font-size: 20px; line-height: 1.35; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1px 12px; margin-bottom: 8px; }
/* Where there is little room the facts scroll, so that the actions stay in sight. */
.card > dl { flex: 0 1 auto; min-height: 66px; overflow: auto; scrollbar-width: thin; }
dt { color: var(--soft); } dd { overflow-wrap: anywhere; } dd small { font-size: 12.5px; color: var(--soft); margin-inline-start: 8px; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; border-top: 1px solid var(--line); padding-top: 8px; }
.actions button, .toolbar button, .box button, select { border: 1px solid var(--line); background: var(--fill); border-radius: 6px; padding: 2px 9px;
  font-size: 13px; line-height: 22px; cursor: pointer; }
button:hover, select:hover { border-color: var(--accent); }
.actions button[aria-pressed=true] { background: var(--bad); border-color: var(--bad); color: var(--paper); }
select { padding: 0 4px; height: 28px; max-width: 150px; }
.box { margin-top: 8px; }
.box > label, .box > .label { display: block; font-size: 12.5px; color: var(--soft); margin-bottom: 2px; }
textarea, input { width: 100%; border: 1px solid var(--line); border-radius: 6px; background: transparent; padding: 5px 8px; }
textarea { resize: vertical; min-height: 76px; }
textarea:focus, input:focus { border-color: var(--accent); outline: 1px solid var(--accent); }
::placeholder { color: var(--soft); opacity: 1; }
.tags { display: flex; flex-wrap: wrap; gap: 4px; margin-bottom: 4px; }
.tag { display: inline-flex; align-items: center; max-width: 100%; font-size: 13px; background: var(--fill); border-radius: 6px; padding-inline-start: 8px;
  overflow-wrap: anywhere; }
.box .tag button { border: 0; background: none; padding: 0 7px; color: var(--soft); }
footer { display: flex; align-items: center; gap: 8px; min-height: 20px; margin-top: 4px; font-size: 12.5px; color: var(--soft); }
/* No room for words that are not said yet. */
.box[hidden] + .box[hidden] + footer:has([role=status]:empty):not(:has(button:not([hidden]))) { min-height: 0; margin: 0; }
footer [role=status] { flex: 1; } footer .failed { color: var(--bad); font-weight: 600; }
footer button { border: 0; background: none; text-decoration: underline; cursor: pointer; color: inherit; }
.toolbar { display: flex; gap: 4px; padding: 5px; }
.toolbar button { white-space: nowrap; }
.toolbar .said { align-self: center; padding: 0 6px; font-size: 13px; }
.offscreen { position: fixed; left: -9999px; top: 0; width: 1px; height: 1px; min-height: 0; overflow: hidden; white-space: nowrap; }
@media (forced-colors: active) {
  .card, .toolbar, .chip, button, select, textarea, input { border: 1px solid ButtonText; }
  button[aria-pressed=true] { forced-color-adjust: none; background: Highlight !important; color: HighlightText !important; }
}
@media (prefers-reduced-motion: no-preference) { .card, .toolbar { animation: appear .12s ease-out; } }
@keyframes appear { from { opacity: 0; } }
`;
