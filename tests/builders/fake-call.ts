import type { Answer, BackgroundCall, BackgroundCalls } from '../../lib/messages/map';
import type { callBackground } from '../../lib/messages/send';
import { fail } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';

/** What a background is asked. */
export interface Asked {
  readonly call: BackgroundCall;
  readonly request: unknown;
}

/** A way to the background that notes what it is asked; without an answer it says `unexpected`. */
export interface FakeCall {
  readonly call: typeof callBackground;
  readonly asked: readonly Asked[];
  /** Answers a call from now on; a function answers anew each time. */
  answer<C extends BackgroundCall>(
    call: C,
    answer: (
      request: unknown,
    ) => Result<BackgroundCalls[C]['response']> | Promise<Result<BackgroundCalls[C]['response']>>,
  ): void;
  /** Forgets all questions and answers. */
  forget(): void;
}

/** A background that answers nothing yet. */
export function fakeCall(): FakeCall {
  const asked: Asked[] = [];
  const answers = new Map<
    BackgroundCall,
    (request: unknown) => Result<unknown> | Promise<Result<unknown>>
  >();
  function ask<C extends BackgroundCall>(
    call: C,
    request: BackgroundCalls[C]['request'],
  ): Answer<BackgroundCalls[C]['response']>;
  async function ask(call: BackgroundCall, request: unknown): Promise<Result<unknown>> {
    asked.push({ call, request });
    return (await answers.get(call)?.(request)) ?? fail('unexpected');
  }
  return {
    call: ask,
    asked,
    answer: (call, answer) => answers.set(call, answer),
    forget: () => {
      asked.length = 0;
      answers.clear();
    },
  };
}
