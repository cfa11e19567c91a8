import { beforeEach, describe, expect, it } from 'vitest';
import { OpenDocuments } from '../../lib/background/open-documents';
import type { Sender } from '../../lib/messages/router';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { CARD, CARD_ELSEWHERE, CONTENT, ELSEWHERE } from '../builders/senders';
import { fakeMemory } from '../builders/session-memory';
import { fixedEnvironment } from '../builders/store-world';

const TOKEN = '0123456789abcdef'.repeat(2);
const SHOWN = { source: SOURCE, url: SOURCE };
const OTHER = 'https://www.linxi.gov.cn/other.html';
const AGED: Partial<Sender> = { documentId: undefined };

let clock = fixedEnvironment();
let memory = fakeMemory();
/** Made anew for each step, as a background that was stopped meanwhile is. */
const documents = (): OpenDocuments => new OpenDocuments(memory, clock.nowMs);

beforeEach(async () => {
  clock = fixedEnvironment();
  memory = fakeMemory();
  await documents().note(CONTENT, SHOWN);
});

describe('a token', () => {
  it('pairs the card that shows it with the document that offered it', async () => {
    expect(await documents().offer(CONTENT, TOKEN)).toBe(true);
    const pair = {
      document: { tabId: 7, frameId: 0, isPrivate: false, ...SHOWN },
      key: 'document-1',
    };
    expect(await documents().claim(CARD, TOKEN)).toEqual(pair);
    expect(await documents().pairedWith(CARD)).toEqual(pair);
  });

  it.each<{
    name: string;
    offer?: Partial<Sender>;
    claim?: Partial<Sender>;
    waitMs?: number;
    token?: string;
    paired: boolean;
  }>([
    { name: 'to the last moment', waitMs: 15_000, paired: true },
    { name: 'not after that', waitMs: 15_001, paired: false },
    { name: 'not in another tab', claim: { tabId: 8 }, paired: false },
    { name: 'not in no tab', claim: { tabId: undefined }, paired: false },
    { name: 'not under another token', token: 'f'.repeat(32), paired: false },
    {
      name: 'not where the reader does not run',
      offer: { documentId: 'unheard-of' },
      paired: false,
    },
    { name: 'where the browser does not tell documents apart', claim: AGED, paired: true },
    {
      name: 'not for a card that the browser cannot name',
      claim: { ...AGED, frameId: undefined },
      paired: false,
    },
  ])('is good $name', async ({ offer, claim, waitMs = 0, token = TOKEN, paired }) => {
    await documents().offer({ ...CONTENT, ...offer }, TOKEN);
    clock.advance(waitMs);
    const card = { ...CARD, ...claim };
    expect((await documents().claim(card, token)) !== undefined).toBe(paired);
    expect((await documents().pairedWith(card)) !== undefined).toBe(paired);
  });

  it('is good for one card', async () => {
    await documents().offer(CONTENT, TOKEN);
    await documents().claim(CARD, TOKEN);
    const second = { ...CARD, documentId: 'card-of-the-page' };
    expect(await documents().claim(second, TOKEN)).toBeUndefined();
    expect(await documents().pairedWith(second)).toBeUndefined();
    expect((await documents().pairedWith(CARD))?.key).toBe('document-1');
  });

  it('is spent by a claim that is refused', async () => {
    await documents().offer(CONTENT, TOKEN);
    expect(await documents().claim(CARD_ELSEWHERE, TOKEN)).toBeUndefined();
    expect(await documents().claim(CARD, TOKEN)).toBeUndefined();
  });

  it('pairs nobody with a document that is gone', async () => {
    await documents().offer(CONTENT, TOKEN);
    await documents().note({ ...CONTENT, documentId: 'document-3' }, SHOWN);
    expect(await documents().claim(CARD, TOKEN)).toBeUndefined();
  });
});

describe('a document that takes the place of another', () => {
  beforeEach(async () => {
    await documents().offer(CONTENT, TOKEN);
    await documents().claim(CARD, TOKEN);
    await documents().note(
      { ...CONTENT, frameId: 2, documentId: 'frame' },
      { source: OTHER, url: OTHER },
    );
    await documents().note(ELSEWHERE, SHOWN);
  });

  const NEXT: Sender = { ...CONTENT, documentId: 'document-3' };

  it('ends the pairing, and all that stood in the tab, but nothing in other tabs', async () => {
    await documents().note(NEXT, { source: OTHER, url: OTHER });
    expect(await documents().pairedWith(CARD)).toBeUndefined();
    expect(await documents().of(CONTENT)).toBeUndefined();
    expect(await documents().showing(OTHER)).toMatchObject([{ tabId: 7, frameId: 0 }]);
    expect(await documents().showing(SOURCE)).toMatchObject([{ tabId: 8 }]);
  });

  it('in an inner frame leaves the others and the card alone', async () => {
    await documents().note({ ...CONTENT, frameId: 2, documentId: 'frame-2' }, SHOWN);
    expect((await documents().pairedWith(CARD))?.key).toBe('document-1');
    expect(await documents().showing(OTHER)).toEqual([]);
    expect(await documents().showing(SOURCE)).toHaveLength(3);
  });

  it('leaves no offers behind that nobody took', async () => {
    await documents().offer(CONTENT, 'e'.repeat(32));
    clock.advance(15_001);
    await documents().note(NEXT, SHOWN);
    expect([...memory.held.keys()]).toEqual(['document document-2', 'document document-3']);
  });
});

describe('documents', () => {
  it('are found by what they show, with the text that was read', async () => {
    await documents().note(CONTENT, { ...SHOWN, textHash: HASH });
    await documents().note(ELSEWHERE, { source: OTHER, url: OTHER });
    expect(await documents().showing(SOURCE)).toEqual([
      { tabId: 7, frameId: 0, isPrivate: false, ...SHOWN, textHash: HASH },
    ]);
    expect(await documents().showing('https://www.linxi.gov.cn/none.html')).toEqual([]);
    expect(await documents().of(CONTENT)).toMatchObject({ textHash: HASH });
  });

  it('that move their address stay what they are: the card goes on', async () => {
    await documents().offer(CONTENT, TOKEN);
    await documents().claim(CARD, TOKEN);
    await documents().note(CONTENT, { source: OTHER, url: OTHER });
    expect((await documents().pairedWith(CARD))?.document.source).toBe(OTHER);
  });

  it('are told apart by tab and frame where the browser names none', async () => {
    const [one, other] = [
      { ...CONTENT, ...AGED },
      { ...CONTENT, ...AGED, frameId: 2 },
    ];
    await documents().note(one, SHOWN);
    await documents().note(other, { source: OTHER, url: OTHER });
    expect((await documents().of(one))?.source).toBe(SOURCE);
    expect((await documents().of(other))?.source).toBe(OTHER);
    await documents().offer(other, TOKEN);
    const card = { ...CARD, ...AGED };
    expect((await documents().claim(card, TOKEN))?.key).toBe('7:2');
    expect((await documents().pairedWith(card))?.document.source).toBe(OTHER);
  });

  it.each([
    { name: 'no tab', sender: { ...CONTENT, tabId: undefined } },
    { name: 'no frame', sender: { ...CONTENT, frameId: undefined } },
  ])('of $name are not noted', async ({ sender }) => {
    await documents().note({ ...sender, documentId: 'document-9' }, { source: OTHER, url: OTHER });
    expect(await documents().showing(OTHER)).toEqual([]);
  });

  it('cannot be made up by what else is in the memory', async () => {
    await memory.set('document document-8', 'nothing');
    await memory.set('card card-1', { key: 1 });
    await memory.set(`offer ${TOKEN}`, { key: 'document-1' });
    expect(await documents().showing(SOURCE)).toHaveLength(1);
    expect(await documents().pairedWith(CARD)).toBeUndefined();
    expect(await documents().claim(CARD, TOKEN)).toBeUndefined();
  });
});
