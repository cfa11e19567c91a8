import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { AuditedReport, AuditMark } from '../../lib/model/audited';
import { fail, ok } from '../../lib/model/result';
import type { Correction } from '../../lib/model/correction';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { hashText } from '../../lib/text/hash';
import {
  EARLIER_SUMS_LINES,
  EARLIER_SUMS_TITLE,
  SUMS_LINES,
  SUMS_TITLE,
} from '../fixtures/pages/sums';
import { ADDRESS, HASH } from '../builders/annotation-edit';
import { correctionOn } from '../builders/correction';
import { background, READING } from '../builders/background-world';
import { CARD, CARD_ELSEWHERE, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

let made = 0;
const newId = (): string => `0b8a1d3e-5f60-4c7d-8e9f-${String((made += 1)).padStart(12, '0')}`;

const TOKEN = '0123456789abcdef'.repeat(2);
const TEXT = [SUMS_TITLE, ...SUMS_LINES].join('\n');
const NOW = { ...READING, title: SUMS_TITLE, text: TEXT };
const EARLIER_ADDRESS = 'https://www.linxi.gov.cn/2024.html';
const BEFORE = {
  ...READING,
  url: EARLIER_ADDRESS,
  title: EARLIER_SUMS_TITLE,
  text: [EARLIER_SUMS_TITLE, ...EARLIER_SUMS_LINES].join('\n'),
};
const EARLIER = {
  ...CONTENT,
  url: EARLIER_ADDRESS,
  tabUrl: EARLIER_ADDRESS,
  tabId: 9,
  documentId: 'document-9',
};
const REFUSED = { ok: false, error: 'not-allowed' };

let desk = background();
let textHash = '';
const audit = (request: unknown = { textHash }, sender = PAGE): Promise<unknown> =>
  desk.call('report.audit', request, sender);
const marks = (request: unknown = { url: ADDRESS, textHash }, sender = CONTENT): Promise<unknown> =>
  desk.call('audit.marks', request, sender);
const has = <Value>(answer: unknown, key: string): answer is { readonly value: Value } =>
  typeof answer === 'object' && answer !== null && key in answer;
function valueOf<Value>(answer: unknown): Value {
  if (has<Value>(answer, 'value')) return answer.value;
  throw new Error(JSON.stringify(answer));
}
const reportOf = (answer: unknown): AuditedReport => valueOf(answer);
const marksOf = (answer: unknown): readonly AuditMark[] => valueOf(answer);

const keepEarlier = async (): Promise<void> => {
  await desk.call('report.read', BEFORE, EARLIER);
  const kept = { url: EARLIER_ADDRESS, textHash: await hashText(BEFORE.text) };
  await desk.call('report.keep', kept, EARLIER);
};

beforeEach(async () => {
  textHash = await hashText(TEXT);
  desk = background();
  await desk.call('report.read', NOW, CONTENT);
});

it('says each figure with its words, as the text has them', async () => {
  const { findings, earlier } = reportOf(await audit());
  expect(earlier).toEqual([]);
  const off = findings.filter(({ verdict }) => verdict === 'inconsistent');
  expect(off.map(({ operands }) => operands.at(-1)?.text)).toEqual(['7家']);
  expect(findings.filter(({ verdict }) => verdict === 'consistent').length).toBeGreaterThan(1);
  for (const { operands } of findings)
    for (const { start, end, text, clause } of operands) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect(TEXT.slice(clause.start, clause.end)).toBe(clause.text);
    }
});

it('has no end where there is none, as messages know no infinity', async () => {
  const answer = await audit();
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});

it('is the same of a kept text, when the worker was stopped since', async () => {
  const before = await audit();
  await desk.call('report.keep', { url: ADDRESS, textHash }, CONTENT);
  desk.restart();
  expect(await audit()).toEqual(before);
});

it('is the same of a text that only the page has', async () => {
  desk = background({
    readSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, keepUnannotated: false }),
    fetchText: (_tab, hash) => Promise.resolve(hash === textHash ? ok(TEXT) : fail('no-reader')),
  });
  await desk.call('report.read', NOW, CONTENT);
  const before = reportOf(await audit());
  desk.restart();
  expect(reportOf(await audit()).findings.length).toBe(before.findings.length);
});

it('holds figures against the same issuer’s report of the year before, and quotes it', async () => {
  await keepEarlier();
  const { findings, earlier } = reportOf(await audit());
  expect(earlier).toMatchObject([{ title: EARLIER_SUMS_TITLE }]);
  const figures = findings.flatMap(({ operands }) => operands);
  const other = figures.find((figure) => figure.in !== undefined && figure.text === '20.1万吨');
  expect(other).toMatchObject({
    in: earlier[0]?.id,
    target: { source: earlier[0]?.id, quote: { exact: other?.clause.text } },
  });
});

/** What the reader says of a figure of the report. */
const correct = async (wording: string, said: Correction): Promise<void> => {
  const { target, correction } = correctionOn(wording, said, { text: TEXT, hash: textHash });
  const edit = { id: newId(), subject: 'metric', target, fields: { correction } };
  expect(await desk.call('annotation.save', edit, PAGE)).toMatchObject({ ok: true });
};
const off = ({ findings }: AuditedReport): readonly (string | undefined)[] =>
  findings
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ operands }) => operands.at(-1)?.text);

it('works with figures as the reader corrected them, and says so', async () => {
  await correct('7家', { is: 'metric', set: { value: 5 }, was: { value: 7, unit: '家' } });
  const report = reportOf(await audit());
  expect(off(report)).toEqual([]);
  const [sum] = report.findings.filter(({ operands }) => operands.at(-1)?.text === '7家');
  expect(sum).toMatchObject({ stated: 5, verdict: 'consistent' });
  expect(sum?.operands.map(({ isCorrected }) => isCorrected)).toEqual([undefined, undefined, true]);
});

it('a figure that is corrected to one that does not fit does not add up', async () => {
  await correct('8.42亿元', {
    ...{ is: 'metric', set: { value: 942_000_000 } },
    was: { value: 842_000_000, unit: '元' },
  });
  expect(off(reportOf(await audit()))).toContain('66.6%');
});

it('what is no figure takes part in nothing', async () => {
  await correct('7家', { is: 'not-metric' });
  expect(off(reportOf(await audit()))).toEqual([]);
});

it('a page does not learn what was corrected', async () => {
  const before = marksOf(await marks());
  await correct('7家', { is: 'not-metric' });
  expect(marksOf(await marks())).toEqual(before);
});

it('tells a page where its own figures are, and nothing of other reports', async () => {
  const alone = marksOf(await marks());
  await keepEarlier();
  expect(marksOf(await marks())).toEqual(alone);
  const texts = alone
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ start, end }) => TEXT.slice(start, end));
  expect(texts.toSorted()).toEqual(['41家', '46家', '7家']);
  expect(Object.keys(alone[0] ?? {})).toEqual(['start', 'end', 'verdict']);
});

it('is told whole to pages and to the card of that very text', async () => {
  expect(await audit({ textHash }, CONTENT)).toEqual(REFUSED);
  expect(await audit({ textHash }, CARD)).toEqual(REFUSED);
  await desk.call('card.offer', { url: ADDRESS, token: TOKEN }, CONTENT);
  await desk.call('card.claim', { token: TOKEN }, CARD);
  expect(await audit({ textHash }, CARD)).toMatchObject({ ok: true });
  expect(await audit({ textHash: HASH }, CARD)).toEqual(REFUSED);
  expect(await audit({ textHash }, CARD_ELSEWHERE)).toEqual(REFUSED);
});

it('no page asks for another, and no text that it does not show', async () => {
  expect(await marks({ url: ADDRESS, textHash }, ELSEWHERE)).toEqual(REFUSED);
  expect(await marks({ url: ADDRESS, textHash }, PAGE)).toEqual(REFUSED);
  expect(await marks({ url: ADDRESS, textHash: HASH })).toEqual(fail('not-found'));
});

it.each([{ textHash: 'a' }, { textHash: HASH, url: ADDRESS }, {}])(
  'a request that is none is refused: %j',
  async (request) => {
    expect(await audit(request)).toEqual(fail('invalid-message'));
    expect(await marks(request)).toMatchObject({ ok: false });
  },
);

it('nothing is worked out of a text that would keep all else waiting', async () => {
  const text = `${TEXT}\n${'各项事业取得新的进展。'.repeat(8_000)}`;
  await desk.call('report.read', { ...NOW, text }, CONTENT);
  textHash = await hashText(text);
  expect([await audit(), await marks()]).toEqual([fail('too-long'), fail('too-long')]);
});

it('nobody has the text any more', async () => {
  expect(await audit({ textHash: HASH })).toEqual(fail('not-found'));
});
