import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import type { Rule } from './rule';

/** What a text rule reads from one match of its pattern. */
export type MatchReading = Pick<
  Candidate,
  'form' | 'value' | 'range' | 'unit' | 'bound' | 'number' | 'start' | 'end'
>;

/**
 * A rule over wordings that no number opens (`首位`, `过半`). `pattern` is global, begins with
 * literal words and holds no open repetition, so one pass over the text finds all; matches outside
 * or across sentences are left out.
 */
export function textRule(
  name: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, document: ReadingDocument) => MatchReading[],
): Rule {
  return {
    name,
    find: (document) => {
      const { text, sentences } = document;
      const candidates: Candidate[] = [];
      pattern.lastIndex = 0;
      let sentence = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        let span = sentences[sentence];
        while (span && span.end <= match.index) span = sentences[(sentence += 1)];
        if (!span) break;
        for (const reading of read(match, document)) {
          if (reading.start >= span.start && reading.end <= span.end)
            candidates.push({ ...reading, rule: name, sentence });
        }
      }
      return candidates;
    },
  };
}
