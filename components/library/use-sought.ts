import { useEffect, useEffectEvent, useRef } from 'react';
import type { Span } from '../../lib/model/span';
import type { Entry } from '../../lib/view/entries';
import { entryAt } from '../../lib/view/entry-at';
import type { QuotedPlace } from '../../lib/view/hooks/use-quoted-place';
import type { useEntryLists } from '../report/finding-lists';

type Lists = ReturnType<typeof useEntryLists>;

/** Leads once to the note that the reader came for, as soon as its place is known. */
export function useNoteSought(
  notes: Lists['notes'],
  noteId: string | undefined,
  show: (entry: Entry, span: Span | undefined) => void,
): void {
  const found = useRef<string>(undefined);
  const lead = useEffectEvent(show);
  useEffect(() => {
    const entry = notes.find(({ annotation }) => annotation.id === noteId);
    if (entry?.match === undefined || found.current === noteId) return;
    found.current = noteId;
    const { start, end } = entry.match;
    lead(entry, start === undefined || end === undefined ? undefined : { start, end });
  }, [notes, noteId]);
}

/**
 * Leads once to the offset that the reader came for, and to what was found there, if something was.
 */
export function usePlaceSought(
  lists: Lists,
  at: number | undefined,
  show: (entry: Entry | undefined, span: Span) => void,
): void {
  const found = useRef<number>(undefined);
  const lead = useEffectEvent(show);
  useEffect(() => {
    if (at === undefined || found.current === at) return;
    const pledge = lists.pledges.find(({ item }) => item.start === at);
    const entry = pledge ?? entryAt(lists, at);
    found.current = at;
    lead(entry, pledge?.item ?? { start: at, end: at + 1 });
  }, [lists, at]);
}

/** Leads once to words that were quoted from the report, as soon as their place is known. */
export function useQuoteSought(quoted: QuotedPlace | undefined, show: (span: Span) => void): void {
  const found = useRef<QuotedPlace['quote']>(undefined);
  const lead = useEffectEvent(show);
  useEffect(() => {
    if (quoted === undefined || found.current === quoted.quote) return;
    found.current = quoted.quote;
    const { start, end, alternatives = [] } = quoted.match;
    const place = start === undefined || end === undefined ? alternatives[0] : { start, end };
    if (place !== undefined) lead(place);
  }, [quoted]);
}
