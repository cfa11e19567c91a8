import { expect, it } from 'vitest';
import { SIGNALS } from '../../lib/detect/signals';
import { PAGES_ZH_CN } from '../../lib/i18n/pages/zh-cn';

it.each(SIGNALS.map((signal) => signal.code))('has words for the reason %s', (code) => {
  expect(PAGES_ZH_CN).toHaveProperty([`reason_${code}`]);
});

it('names every signal once', () => {
  expect(new Set(SIGNALS.map((signal) => signal.code)).size).toBe(SIGNALS.length);
});
