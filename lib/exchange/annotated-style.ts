/**
 * The style of an annotated report: told apart by lines as well as by colour, light and dark, on
 * paper without links.
 */
export const ANNOTATED_STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1e2622,#e4e8e5);--soft:light-dark(#58625d,#a4aea9);--paper:light-dark(#fffefb,#1d2220);--line:light-dark(#dedcd3,#333b37);--metric:light-dark(#245b92,#86b8ea);--target:light-dark(#6b3fa0,#c4a3ee);--pledge:light-dark(#1f6f5c,#6cc5ab);--note:light-dark(#8a5a00,#e2b75b);--wash:light-dark(#fdf3d8,#3a3019)}
body{margin:0 auto;padding:24px 16px;max-width:46em;background:var(--paper);color:var(--ink);font:16px/1.8 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5em;line-height:1.4}
h2{margin-top:2em;font-size:1.15em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0;font-size:.85em}
dt{color:var(--soft)}
dd{margin:0;white-space:pre-line}
a{color:inherit}
.text p{margin:0 0 .6em;unicode-bidi:plaintext}
.metric{text-decoration:underline solid 2px var(--metric);text-underline-offset:3px}
.target{text-decoration:underline double 3px var(--target);text-underline-offset:3px}
.pledge{border-bottom:1px dashed var(--pledge)}
.watch{outline:1px solid var(--pledge);border-radius:2px}
.note{background:var(--wash);color:inherit;box-shadow:inset 0 -2px var(--note)}
sup{font-size:.7em;line-height:1}
sup a{color:var(--note);text-decoration:none}
.notes{padding-left:2em}
.notes li{margin-bottom:1.2em}
blockquote{margin:0;padding-left:10px;border-left:3px solid var(--line);unicode-bidi:plaintext;white-space:pre-line}
.back{float:right;margin-left:8px;text-decoration:none}
.words{white-space:pre-wrap;unicode-bidi:plaintext}
.quiet{color:var(--soft);font-size:.85em}
:target{outline:2px solid var(--note)}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}.note{print-color-adjust:exact}a{text-decoration:none}li{break-inside:avoid}}
@media (forced-colors:active){.note{outline:1px solid Highlight}}
`.trim();
