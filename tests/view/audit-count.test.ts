import { beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import { undecidedFigures } from '../../lib/view/audit-count';
import { audited, figure, finding } from '../builders/audited';
import { annotationAt, pageState, REPORT } from './samples';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const [STATED] = REPORT.metrics;
const { start = 0, text = '' } = STATED ?? {};
const OFF = finding({ operands: [figure('1.1万亩', 10), figure(text, start)] });
const NOTE = annotationAt(text, start, { subject: 'metric', status: 'discrepant' });
const count = (state = pageState()) => undecidedFigures({ tabId: 7, state, extraction: REPORT });

beforeEach(() => {
  background.forget();
  background.answer('report.audit', () => ok(audited(OFF)));
  background.answer('annotation.list', () => ok([]));
  background.answer('annotation.anchors', () => ok({}));
});

it('counts figures that do not add up and that nobody judged', async () => {
  expect(await count()).toBe(1);
  background.answer('annotation.list', () => ok([NOTE]));
  expect(await count()).toBe(0);
});

it('asks for no notes where there is nothing to decide', async () => {
  background.answer('report.audit', () => ok(audited(finding({ verdict: 'consistent' }))));
  expect(await count()).toBe(0);
  expect(background.asked.map(({ call }) => call)).toEqual(['report.audit']);
});

it('counts nothing where it cannot be told', async () => {
  background.answer('report.audit', () => fail('not-found'));
  expect(await count()).toBe(0);
  expect(await count(pageState({ textHash: undefined }))).toBe(0);
});
