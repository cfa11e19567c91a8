import { expect, it } from 'vitest';
import { SIGNALS } from '../../lib/detect/signals';
import { PAGES_ZH_CN } from '../../lib/i18n/pages/zh-cn';

it.each(Object.keys(SIGNALS))('has words for the reason %s', (code) => {
  expect(PAGES_ZH_CN).toHaveProperty([`reason_${code}`]);
});
