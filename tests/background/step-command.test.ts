import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { describe as selectors } from '../../lib/anchor/describe';
import { backgroundHandlers, deskOf } from '../../lib/background/handlers';
import { takeStep } from '../../lib/background/step-command';
import type { Answer, TabCall, TabCalls } from '../../lib/messages/map';
import type { Subject } from '../../lib/model/annotation';
import type { EditedFields } from '../../lib/model/fields';
import { ok } from '../../lib/model/result';
import type { StepKind } from '../../lib/model/steps';
import type { Result } from '../../lib/model/result';
import { hashText } from '../../lib/text/hash';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { CONTENT, PAGE } from '../builders/senders';

const [FIRST, SECOND] = ['年底前建成3座便民桥。', '新建2所幼儿园。'];
const [BRIDGES, SCHOOLS] = ['3座', '2所'];
const TEXT = `槐河县2026年工作安排\n一、主要任务\n${FIRST}\n${SECOND}`;
const spanOf = (wording: string) => {
  const start = TEXT.indexOf(wording);
  return { start, end: start + wording.length };
};

const idOf = (wording: string): string =>
  annotationEdit().id.replace(/.$/, String([FIRST, SECOND, BRIDGES, SCHOOLS].indexOf(wording)));

let textHash: string;
let opened: unknown;
let save: (wording: string, fields: EditedFields, subject?: Subject) => Promise<void>;
let next: (kind: StepKind) => Promise<unknown>;
let watch: (word: string) => Promise<void>;
const nextUnjudged = (): Promise<unknown> => next('unjudged');

function page<C extends TabCall>(
  tabId: number,
  call: C,
  request: TabCalls[C]['request'],
): Answer<TabCalls[C]['response']>;
function page(_tabId: number, call: TabCall, request: unknown): Promise<Result<unknown>> {
  if (call === 'reader.open') opened = request;
  const pledges = [FIRST, SECOND].map((wording) => ({
    ...spanOf(wording),
    subject: 'pledge',
    specificity: 'quantified',
  }));
  const figures = [BRIDGES, SCHOOLS].map((wording) => ({
    ...spanOf(wording),
    subject: 'metric',
    status: 'target',
  }));
  const places = [...pledges, ...figures];
  return Promise.resolve(ok({ textHash, places }));
}

beforeEach(async () => {
  textHash = await hashText(TEXT);
  const { world } = background();
  const desk = deskOf(world);
  const handlers = backgroundHandlers(world, desk);
  await handlers['report.read']({ ...READING, text: TEXT }, CONTENT);
  save = async (wording, fields, subject = 'pledge') => {
    const target = selectors(TEXT, textHash, spanOf(wording), SOURCE);
    const edit = annotationEdit({ id: idOf(wording), subject, target, fields });
    expect(await handlers['annotation.save'](edit, PAGE)).toMatchObject({ ok: true });
  };
  watch = async (word) => {
    expect(await handlers['watch.save']({ words: [{ word }] }, PAGE)).toMatchObject({ ok: true });
  };
  opened = undefined;
  next = async (kind) => {
    await takeStep(desk, page, { tabId: 7, step: { kind, direction: 'next' } });
    return opened;
  };
});

it.each(['in-progress', 'unclear', 'kept'] as const)(
  '%s is a judgement: the step goes on',
  async (status) => {
    await save(FIRST, { status });
    expect(await nextUnjudged()).toEqual({ place: spanOf(SECOND) });
  },
);

it('待核实 and a note are none', async () => {
  await save(FIRST, { status: 'open', note: '问住建局' });
  expect(await nextUnjudged()).toEqual({ place: spanOf(FIRST) });
});

it('what the reader said is no pledge is no stop', async () => {
  await save(FIRST, { correction: { is: 'not-pledge' } });
  expect(await nextUnjudged()).toEqual({ place: spanOf(SECOND) });
});

it('nor is it one for steps to any pledge', async () => {
  await save(FIRST, { correction: { is: 'not-pledge' } });
  expect(await next('pledge')).toEqual({ place: spanOf(SECOND) });
});

it('what the reader said is a mere direction is no stop', async () => {
  const set = { specificity: 'directional' } as const;
  await save(FIRST, { correction: { is: 'pledge', set, was: { specificity: 'quantified' } } });
  expect([await next('pledge'), await nextUnjudged()]).toEqual([
    { place: spanOf(SECOND) },
    { place: spanOf(SECOND) },
  ]);
});

it('the page steps by itself where no pledge was corrected', async () => {
  await save(FIRST, { note: '问住建局' });
  expect(await next('pledge')).toBeUndefined();
});

it('what the reader said is no figure is no stop of steps to targets, nor to any finding', async () => {
  await save(BRIDGES, { correction: { is: 'not-metric' } }, 'metric');
  expect(await next('target')).toEqual({ place: spanOf(SCHOOLS) });
  await save(FIRST, { correction: { is: 'not-pledge' } });
  expect(await next('finding')).toEqual({ place: spanOf(SECOND) });
});

it('a target that the reader said is a result is one for steps', async () => {
  const set = { status: 'actual' } as const;
  await save(SCHOOLS, { correction: { is: 'metric', set, was: { status: 'target' } } }, 'metric');
  expect([await next('metric'), await next('target')]).toEqual([
    { place: spanOf(SCHOOLS) },
    { place: spanOf(BRIDGES) },
  ]);
});

it('the page steps to figures by itself where only pledges were corrected', async () => {
  await save(FIRST, { correction: { is: 'not-pledge' } });
  expect(await next('target')).toBeUndefined();
});

it.each(['便民桥', '幼儿园', '建成'])(
  'the page is not told where %s stands in its clause',
  async (word) => {
    await watch(word);
    const start = TEXT.indexOf('一、主要任务');
    expect(await next('watch')).toEqual({ place: { start, end: TEXT.length } });
  },
);
