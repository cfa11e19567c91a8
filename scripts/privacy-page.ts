import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

/** `PRIVACY.md` as the page that the settings link to: text and tables, no script and no style. */
export function privacyPage(root: string): string {
  const text = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta http-equiv="Content-Security-Policy" content="connect-src &#39;none&#39;" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<title>隐私说明 · Privacy</title>',
    '</head>',
    '<body>',
    new MarkdownIt().render(text),
    '</body>',
    '</html>',
  ].join('\n');
}
