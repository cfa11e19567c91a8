import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'points between two rates',
    text: '城镇化率由60.2%提高到62.1%，提高1.9个百分点。',
    kind: 'difference',
    figures: ['62.1%', '60.2%', '1.9个百分点'],
    verdict: 'consistent',
  },
  {
    name: 'points that rounding explains',
    text: '城镇化率由60.2%提高到62.1%，提高2个百分点。',
    kind: 'difference',
    figures: ['62.1%', '60.2%', '2个百分点'],
    verdict: 'consistent',
  },
  {
    name: 'points that nothing explains',
    text: '城镇化率由60.2%提高到62.1%，提高2.9个百分点。',
    kind: 'difference',
    figures: ['62.1%', '60.2%', '2.9个百分点'],
    verdict: 'inconsistent',
  },
  {
    name: 'things that were added',
    text: '规上企业从85家增加到102家，增加17家。',
    kind: 'difference',
    figures: ['102家', '85家', '17家'],
    verdict: 'consistent',
  },
  {
    name: 'things that were added, wrong',
    text: '规上企业从85家增加到102家，增加27家。',
    kind: 'difference',
    figures: ['102家', '85家', '27家'],
    verdict: 'inconsistent',
  },
  {
    name: 'a fall',
    text: '登记失业人数由3200人下降到2900人，减少300人。',
    kind: 'difference',
    figures: ['2900人', '3200人', '300人'],
    verdict: 'consistent',
  },
  {
    name: 'another thing behind',
    text: '规上企业从85家增加到102家，建成园区3家。',
    kind: 'difference',
  },
  {
    name: 'a change of each year',
    text: '规上企业从85家增加到102家，年均增加4家。',
    kind: 'difference',
  },
  {
    name: 'no beginning',
    text: '规上企业102家，增加27家。',
    kind: 'difference',
  },
];

describe('differences', () => {
  it.each(ROWS)('$name', expectRow);
});
