import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAG_COLOURS } from '../../lib/model/tag-colour';

const CSS = readFileSync(new URL('../../components/tag-chip.css', import.meta.url), 'utf8');
const [LIGHT = '', DARK = ''] = CSS.split('@media (prefers-color-scheme: dark)');

/** Relative luminance of `#rrggbb` by WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  { scheme: 'light', css: LIGHT },
  { scheme: 'dark', css: DARK },
])('in $scheme', ({ css }) => {
  it.each(TAG_COLOURS)('%s can be read on its wash', (colour) => {
    const rule = css.split(`.tag-chip--${colour} {`)[1]?.split('}')[0] ?? '';
    const [ink = '', wash = ''] = rule.match(/#[\da-f]{6}/g) ?? [];
    expect(contrast(ink, wash)).toBeGreaterThanOrEqual(4.5);
  });
});
