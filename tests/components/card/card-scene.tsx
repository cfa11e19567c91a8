import { act } from 'react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pressKey } from '../../../components/card/press-key';
import { CardPage } from '../../../components/card/card-page';
import { withFields } from '../../../lib/model/fields';
import type { CardContent, FromCard, ToCard } from '../../../lib/messages/card-link';
import { isFromCard } from '../../../lib/messages/card-link';
import type { AnnotationEdit } from '../../../lib/messages/map';
import type { Annotation } from '../../../lib/model/annotation';
import { ok } from '../../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import type { Language } from '../../../lib/model/settings';
import { CardLink } from '../../../lib/view/card-link';
import { newDesk } from '../../../lib/view/desk';
import { HASH, SOURCE } from '../../builders/annotation-edit';
import { fakeOutboxMemory } from '../../builders/outbox';
import { cardContent } from '../../builders/card-content';
import type { FakeCall } from '../../builders/fake-call';
import { settled } from '../../builders/settled';
import { annotation } from '../../view/samples';
import { render } from '../render';

/** A card with its page and its store. */
export interface CardScene {
  readonly root: HTMLElement;
  /** What the page's content script has heard. */
  readonly heard: readonly FromCard[];
  /** What the store holds; a test may change it and tell. */
  stored: Annotation[];
  readonly pair: () => Promise<void>;
  /** Says something as the page's content script does. */
  readonly say: (message: ToCard) => Promise<void>;
  /** Tells the card that the page's annotations changed. */
  readonly tell: () => Promise<void>;
}

/** Lets the card take in what is under way, and draws it. */
export const drawn = (): Promise<void> => act(settled);

const isEdit = (request: unknown): request is AnnotationEdit =>
  typeof request === 'object' && request !== null && 'fields' in request;

/** A card that is not paired yet, in a page whose store holds `stored`. */
export async function newCard(
  background: FakeCall,
  {
    stored = [],
    language = 'zh_CN',
  }: { readonly stored?: readonly Annotation[]; readonly language?: Language } = {},
): Promise<CardScene> {
  let saves = 0;
  const scene = { stored: [...stored] };
  background.answer('card.claim', () => ok({ ...DEFAULT_SETTINGS, language }));
  background.answer('card.notes', () =>
    ok({
      source: SOURCE,
      url: SOURCE,
      origin: new URL(SOURCE).origin,
      textHash: HASH,
      annotations: scene.stored,
      anchors: {},
      withheld: 0,
      tags: ['民生'],
    }),
  );
  background.answer('annotation.save', (request) => {
    if (!isEdit(request)) throw new Error('no edit');
    const { id, subject, target, fields } = request;
    saves += 1;
    const before = scene.stored.find((one) => one.id === id) ?? annotation({ id, subject, target });
    const updatedAt = new Date(Date.UTC(2026, 1, 1) + saves).toISOString();
    const saved = { ...withFields(before, fields), updatedAt };
    scene.stored = [...scene.stored.filter((one) => one.id !== id), saved];
    return ok({ annotation: saved });
  });
  const view = new EventTarget();
  const link = new CardLink({ view, call: background.call, press: pressKey });
  const desk = newDesk({
    call: background.call,
    newId: () => 'new-1',
    schedule: () => () => undefined,
    outbox: fakeOutboxMemory(),
  });
  const { port1: far, port2: port } = new MessageChannel();
  const heard: FromCard[] = [];
  far.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isFromCard(data)) heard.push(data);
  };
  const { root } = await render(<CardPage link={link} desk={desk} />, language);
  return Object.assign(scene, {
    root,
    heard,
    pair: async () => {
      view.dispatchEvent(
        new MessageEvent('message', { data: { token: 'a'.repeat(32) }, ports: [port] }),
      );
      await drawn();
    },
    say: (message: ToCard) => {
      far.postMessage(message);
      return drawn();
    },
    tell: () => {
      const message = { broadcast: 'annotations.changed', detail: { source: SOURCE } };
      void fakeBrowser.runtime.onMessage.trigger(
        message,
        { id: fakeBrowser.runtime.id },
        () => undefined,
      );
      return drawn();
    },
  });
}

/** A paired card that is open. */
export async function openCard(
  background: FakeCall,
  content: Partial<CardContent> = {},
  world: Parameters<typeof newCard>[1] = {},
): Promise<CardScene> {
  const scene = await newCard(background, world);
  await scene.pair();
  await scene.say({ kind: 'show', content: cardContent(content) });
  return scene;
}
