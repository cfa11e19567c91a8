import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPart, PART_SIZE, partOf } from '../../lib/messages/parts';
import { fail, ok } from '../../lib/model/result';
import { readTab } from '../../lib/view/read-tab';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { extraction } from '../builders/extraction';
import { metric, pageState } from './samples';

const { callTab } = vi.hoisted(() => ({
  callTab: vi.fn<(tabId: number, call: string, request: unknown) => unknown>(),
}));
vi.mock('../../lib/messages/send', () => ({ callTab }));

const TAB = { id: 7, url: SOURCE, windowId: 1 };

/** What the tab answers to each call, by its name; `no-reader` where nothing is said. */
function tabAnswers(answers: Readonly<Record<string, (request: unknown) => unknown>>): void {
  callTab.mockImplementation((_tab, call, request) =>
    Promise.resolve(answers[call]?.(request) ?? fail('no-reader')),
  );
}

const calls = (): unknown[] => callTab.mock.calls.map(([, call]) => call);

describe('readTab', () => {
  beforeEach(() => void callTab.mockReset());

  it('asks nothing where there is no tab', async () => {
    expect(await readTab(undefined)).toEqual({ view: { kind: 'restricted' } });
    expect(calls()).toEqual([]);
  });

  it('shows what the reader has, and does not ask the detector', async () => {
    tabAnswers({ 'reader.state': () => ok(pageState()) });
    expect(await readTab(TAB)).toMatchObject({ tab: TAB, view: { kind: 'ready' } });
    expect(calls()).toEqual(['reader.state']);
  });

  it("asks the top frame's detector where no reader answers", async () => {
    tabAnswers({ 'detector.verdict': () => ok({ isReport: false, score: 0.1, reasons: [] }) });
    expect((await readTab(TAB)).view).toMatchObject({
      kind: 'not-report',
      verdict: { score: 0.1 },
    });
    expect(callTab.mock.calls.at(-1)).toEqual([7, 'detector.verdict', {}, 0]);
  });

  it('has not read a page in which nothing answers', async () => {
    tabAnswers({});
    expect((await readTab(TAB)).view).toEqual({ kind: 'unread', url: SOURCE });
  });

  const whole = extraction({
    metrics: Array.from({ length: 2 * PART_SIZE + 1 }, (_, start) =>
      metric({ start, end: start + 1 }),
    ),
  });
  const inParts = () => ok(pageState(firstPart(whole)));

  it('puts a report together that comes in parts', async () => {
    const asked: unknown[] = [];
    tabAnswers({
      'reader.state': inParts,
      'reader.part': (request) => {
        asked.push(request);
        return ok(partOf(whole, asked.length));
      },
    });
    expect((await readTab(TAB)).view).toMatchObject({ kind: 'ready', extraction: whole });
    expect(asked).toEqual([1, 2].map((part) => ({ textHash: HASH, part })));
  });

  it('asks again when the page changed its text between two parts', async () => {
    const later = pageState({ extraction: extraction({ metrics: [metric()] }) });
    const states = [inParts(), ok(later)];
    tabAnswers({ 'reader.state': () => states.shift(), 'reader.part': () => fail('not-found') });
    expect((await readTab(TAB)).view).toMatchObject({ kind: 'ready', state: later });
    expect(calls()).toEqual(['reader.state', 'reader.part', 'reader.state']);
  });

  it('shows a page that never rests as being read, never half a report', async () => {
    tabAnswers({ 'reader.state': inParts, 'reader.part': () => fail('not-found') });
    expect((await readTab(TAB)).view).toMatchObject({ kind: 'reading', url: SOURCE });
    expect(calls().filter((call) => call === 'reader.state')).toHaveLength(3);
  });

  it('has not read a page whose reader went away between two parts', async () => {
    tabAnswers({ 'reader.state': inParts });
    expect((await readTab(TAB)).view).toEqual({ kind: 'unread', url: SOURCE });
  });
});
