import { expect, it } from 'vitest';
import { SIGNALS } from '../../lib/detect/signals';
import { PAGES } from '../../lib/i18n/pages';
import { LANGUAGES } from '../../lib/model/settings';
import { REASON_CODES, spokenReasons } from '../../lib/view/reasons';

it('knows exactly the codes that the detector gives', () => {
  expect([...REASON_CODES].sort()).toEqual(Object.keys(SIGNALS).sort());
});

it.each(LANGUAGES)('has words for each code, and no words left over, in %s', (language) => {
  const worded = Object.keys(PAGES[language]).filter((key) => key.startsWith('reason_'));
  expect(worded.sort()).toEqual(
    [...REASON_CODES, 'short', 'report-series', 'other'].map((code) => `reason_${code}`).sort(),
  );
});

it('puts the strongest first, whichever side it speaks for', () => {
  const spoken = spokenReasons([
    { code: 'length', weight: 0.5 },
    { code: 'law', weight: -6 },
    { code: 'title-report', weight: 3, evidence: '工作总结' },
  ]);
  expect(spoken).toEqual([
    { code: 'law', speaksFor: false, evidence: undefined },
    { code: 'title-report', speaksFor: true, evidence: '工作总结' },
    { code: 'length', speaksFor: true, evidence: undefined },
  ]);
});

it('says that a page continues a report', () => {
  expect(spokenReasons([{ code: 'report-series', weight: 5 }])).toMatchObject([
    { code: 'report-series', speaksFor: true },
  ]);
});

it('says of a short text that it is short', () => {
  expect(spokenReasons([{ code: 'length', weight: -1.5 }])).toMatchObject([
    { code: 'short', speaksFor: false },
  ]);
});

it('shows a code of another version as another sign', () => {
  expect(spokenReasons([{ code: 'from-tomorrow', weight: 1 }])).toMatchObject([
    { code: 'other', speaksFor: true },
  ]);
  expect(spokenReasons([])).toEqual([]);
});
