import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { describe as selectors } from '../../lib/anchor/describe';
import { backgroundHandlers, deskOf } from '../../lib/background/handlers';
import { takeCardStep, takeStep } from '../../lib/background/step-command';
import type { Answer, TabCall, TabCalls } from '../../lib/messages/map';
import type { Subject } from '../../lib/model/annotation';
import type { EditedFields } from '../../lib/model/fields';
import { ok } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import type { Direction, StepKind } from '../../lib/model/steps';
import type { Result } from '../../lib/model/result';
import { hashText } from '../../lib/text/hash';
import { annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
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
let settings: Settings = DEFAULT_SETTINGS;
/** What the page shows of what was found. */
let seen: readonly string[] = [];
let from: unknown;
let opened: unknown;
let save: (wording: string, fields: EditedFields, subject?: Subject) => Promise<void>;
let next: (kind: StepKind) => Promise<unknown>;
let watch: (word: string) => Promise<void>;
let cardStep: (direction: Direction) => Promise<unknown>;
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
  const shown = new Set(seen.map((wording) => spanOf(wording).start));
  const places = [...pledges, ...figures].filter(({ start }) => shown.has(start));
  return Promise.resolve(ok({ textHash, from, places }));
}

beforeEach(async () => {
  textHash = await hashText(TEXT);
  settings = DEFAULT_SETTINGS;
  seen = [FIRST, SECOND, BRIDGES, SCHOOLS];
  from = undefined;
  const { world } = background({ callTab: page, readSettings: () => Promise.resolve(settings) });
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
    await takeStep(desk, { tabId: 7, step: { kind, direction: 'next' } });
    return opened;
  };
  cardStep = async (direction) => {
    const [document] = await desk.documents.all();
    if (document === undefined) throw new Error('no document');
    return { isTaken: await takeCardStep(desk, document, direction), opened };
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

describe('what the page does not show', () => {
  const noNotes: Settings = {
    ...DEFAULT_SETTINGS,
    layers: { ...DEFAULT_SETTINGS.layers, annotation: false },
  };

  it('is no stop once something is corrected', async () => {
    await save(BRIDGES, { correction: { is: 'not-metric' } }, 'metric');
    seen = [SECOND];
    expect([await next('finding'), await nextUnjudged()]).toEqual([
      { place: spanOf(SECOND) },
      { place: spanOf(SECOND) },
    ]);
  });

  it('stops steps to notes only where something else is shown', async () => {
    settings = noNotes;
    await save(FIRST, { note: '问住建局' });
    await save(SECOND, { note: '问教育局' });
    seen = [SECOND];
    expect(await next('note')).toEqual({ place: spanOf(SECOND) });
    seen = [];
    expect(await next('note')).toEqual({ place: undefined });
  });

  it('is no stop either as the reader corrected it, unless notes show it', async () => {
    const set = { status: 'actual' } as const;
    await save(SCHOOLS, { correction: { is: 'metric', set, was: { status: 'target' } } }, 'metric');
    seen = [FIRST];
    expect(await next('metric')).toEqual({ place: spanOf(SCHOOLS) });
    settings = noNotes;
    expect(await next('metric')).toEqual({ place: undefined });
  });
});

describe('a step of the card', () => {
  it('is the page’s own where nothing was corrected', async () => {
    await save(FIRST, { note: '问住建局' });
    expect(await cardStep('next')).toEqual({ isTaken: false, opened: undefined });
  });

  it('skips what the reader said is no figure, unless there is a note on it', async () => {
    await save(BRIDGES, { correction: { is: 'not-metric' } }, 'metric');
    from = spanOf(FIRST);
    expect(await cardStep('next')).toEqual({ isTaken: true, opened: { place: spanOf(SECOND) } });
    from = spanOf(SECOND);
    expect(await cardStep('previous')).toEqual({ isTaken: true, opened: { place: spanOf(FIRST) } });
    await save(BRIDGES, { note: '说的是长度' }, 'metric');
    expect(await cardStep('previous')).toMatchObject({ opened: { place: spanOf(BRIDGES) } });
  });

  it('is the page’s own where that has another text by now', async () => {
    await save(BRIDGES, { correction: { is: 'not-metric' } }, 'metric');
    textHash = HASH;
    expect(await cardStep('next')).toEqual({ isTaken: false, opened: undefined });
  });
});
