import type { ExtractionContext } from '../model/extraction';
import type { Span } from '../model/span';
import { shownAs } from '../model/why';
import type { FindingAsked, Why, WhyPart } from '../model/why';
import { readingText, sourceSpan } from '../text/reading';
import type { TraceStep } from './candidate';
import { extractInSlices } from './extract';
import type { ExtractOptions } from './extract';
import type { Slicing } from './steps';

/**
 * Why a finding of a text is read as it is: `|2.88亿元|` is a level, counted; actual, in a review;
 * named before it. The text is read once more, with the context that it was read with. `undefined`
 * where nothing is found at that place now, or something else than was shown.
 */
export async function whyRead(
  text: string,
  context: ExtractionContext,
  asked: Omit<FindingAsked, 'textHash'>,
  { slicing, ...options }: Pick<ExtractOptions, 'verdict'> & { readonly slicing: Slicing },
): Promise<Why | undefined> {
  const reading = readingText(text);
  const parts: WhyPart[] = [];
  const trace = (step: TraceStep): void => {
    const decisions = step.decisions ?? [];
    if (decisions.length === 0 || step.stage !== STAGES[asked.subject]) return;
    const { start, end } = sourceSpan(reading, step);
    if (start < asked.start || end > asked.end) return;
    const last = parts.at(-1);
    if (last?.start !== start || last.end !== end)
      parts.push({ start, end, text: text.slice(start, end), decisions });
    else parts[parts.length - 1] = { ...last, decisions: [...last.decisions, ...decisions] };
  };
  const extraction = await extractInSlices(text, context, { ...options, trace }, slicing);
  const isAsked = ({ start, end }: Span): boolean => start === asked.start && end === asked.end;
  const found = extraction[asked.subject === 'metric' ? 'metrics' : 'pledges'].find(isAsked);
  if (found === undefined || shownAs(found) !== asked.as) return undefined;
  const { start, end } = found;
  return { parts: parts.length > 0 ? parts : [{ start, end, text: found.text, decisions: [] }] };
}

const STAGES = { metric: 'refiner', pledge: 'pledge' } as const;
