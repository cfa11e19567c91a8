import { describe } from '../../lib/anchor/describe';
import type { Annotation, Subject } from '../../lib/model/annotation';
import type { Correction } from '../../lib/model/correction';
import { SOURCE } from './annotation-edit';
import { TEXT } from './extraction';
import { TEXT_HASH } from './notes';

/** An annotation of `TEXT` that corrects what was read at a wording; `at` orders them. */
export function correctionOn(
  wording: string,
  correction: Correction,
  { at = 1, subject = 'metric', text = TEXT, hash = TEXT_HASH }: Partial<Where> = {},
): Annotation {
  const start = text.indexOf(wording);
  const number = String(at).padStart(12, '0');
  const instant = new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
  return {
    id: `1c8a1d3e-5f60-4c7d-8e9f-${number}`,
    reportId: SOURCE,
    subject,
    target: describe(text, hash, { start, end: start + wording.length }, SOURCE),
    createdAt: instant,
    updatedAt: instant,
    note: '',
    tags: [],
    disputed: false,
    correction,
  };
}

interface Where {
  readonly at: number;
  readonly subject: Subject;
  readonly text: string;
  readonly hash: string;
}
