import type { BackgroundCall } from '../messages/map';
import { annotationCalls } from './annotation-calls';
import { binCalls } from './bin-calls';
import type { CallHandlers, Desk } from './call';
import { cardCalls } from './card-calls';
import { joinCalls } from './join-calls';
import { OpenDocuments } from './open-documents';
import { pageCalls } from './page-calls';
import { RecentReadings } from './recent-readings';
import { reportCalls } from './report-calls';
import { storageCalls } from './storage-calls';
import type { BackgroundWorld } from './world';

/** The background's side of every call: request validated, sender checked, then done. */
export function backgroundHandlers(world: BackgroundWorld): CallHandlers<BackgroundCall> {
  const desk: Desk = {
    world,
    recent: new RecentReadings(),
    documents: new OpenDocuments(world.memory, world.nowMs),
  };
  return {
    ...pageCalls(desk),
    ...reportCalls(desk),
    ...cardCalls(desk),
    ...annotationCalls(desk),
    ...binCalls(desk),
    ...storageCalls(desk),
    ...joinCalls(desk),
  };
}
