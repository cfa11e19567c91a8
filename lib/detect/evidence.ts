import type { PageFacts } from '../model/page';
import { OTHER_TITLE, SENTENCE } from './patterns';
import { simplify } from './simplify';

/** What the signals look at: Simplified, and without white space, so that `政 府 工 作 報 告` reads as 政府工作报告. */
export interface Evidence {
  readonly facts: PageFacts;
  /** The article's own title where the page names it, else the page's and its first long heading, parted by `|`. */
  readonly title: string;
  /** First units of the text, where a report says what it is. */
  readonly opening: string;
  /** Short lines, white space dropped: titles and headings. */
  readonly lines: readonly string[];
  readonly text: string;
}

const OPENING_LENGTH = 1_500;
const MAX_LINE = 60;
/** Shorter headings are names of columns (通知公告), not titles. */
const MIN_TITLE = 8;

/** Reads the facts once for all signals. */
export function readEvidence(facts: PageFacts): Evidence {
  const sample = simplify(facts.sample);
  const lines = sample
    .split('\n')
    .map(dense)
    .filter((line) => line.length > 1 && line.length <= MAX_LINE);
  const text = sample.replace(/[^\S\n]+/g, '');
  return {
    facts,
    title: titleOf(facts, lines),
    opening: text.slice(0, OPENING_LENGTH),
    lines: [...facts.headings.map((heading) => dense(simplify(heading))), ...lines],
    text,
  };
}

const dense = (text: string): string => text.replace(/\s+/g, '');

/** Names of sites, which tell nothing of one page: 望岳县人民政府. */
const SITE_NAME = /^.{0,25}(?:政府|[^的]网站?|[局委厅处会])$/;
const SEPARATORS = /[_|]|(?<=\D)[-–—]+(?=\D)/;
/** Longer parts of a title name the page, shorter ones perhaps its column (通知公告). */
const MAX_COLUMN = 6;

function titleOf({ meta, title, headings }: PageFacts, lines: readonly string[]): string {
  if (meta.articletitle !== undefined) return simplify(dense(meta.articletitle));
  const named = simplify(dense(title))
    .split(SEPARATORS)
    .filter((part, at) => part !== '' && (at === 0 || part.length > MAX_COLUMN || !OTHER_TITLE.test(part)));
  const heading = headings.map(dense).find(isTitle);
  const isNameless = named.every((part) => SITE_NAME.test(part));
  const first = heading ?? (isNameless ? lines.find((line) => isTitle(line) && !SENTENCE.test(line)) : undefined);
  return [...named, ...(first === undefined ? [] : [simplify(first)])].join('|');
}

const isTitle = (line: string): boolean => line.length >= MIN_TITLE && !line.includes('>');
