import type { CapturedReport } from '../../lib/store/reports';
import { HASH, SOURCE } from './annotation-edit';
import { extraction, TEXT } from './extraction';

/** 临溪镇's page as it is kept; anything can be overridden. */
export const capturedReport = (change: Partial<CapturedReport> = {}): CapturedReport => ({
  reportId: SOURCE,
  url: SOURCE,
  title: '临溪镇',
  text: TEXT,
  textHash: HASH,
  extraction: extraction(),
  ...change,
});

/** A hash that stands for the text with this letter. */
export const hashOf = (letter: string): string => letter.repeat(64);
