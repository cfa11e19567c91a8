import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExtractionContext, Level } from '../../lib/model/extraction';

/** A report of the repository with what its place there tells of it. */
export interface Paper {
  readonly path: string;
  readonly text: string;
  readonly context: ExtractionContext;
  readonly issuers: readonly string[];
  readonly level: Level;
  /** The years that may be planned for: of `2021-10.md`, given in autumn, this one and the next. */
  readonly years: readonly number[];
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const FILE = /^(\d{4})(-\d{2})?\b/;
const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);
/** The parent folder of the provinces; other governments stand beside each other in two more. */
const PROVINCES = '政府工作报告-省自治区';
const NATION = '政府工作报告-国务院';

/**
 * The reports under `folder`: Markdown files named by their year, in a folder that is named by the
 * government.
 */
export function papersIn(folder: string): Paper[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && FILE.test(basename(path)))
    .sort()
    .map((path) => paperAt(folder, path));
}

function paperAt(folder: string, path: string): Paper {
  const content = readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
  const front = FRONT_MATTER.exec(content);
  const valueOf = (key: string): string | undefined =>
    new RegExp(`^${key}: *(.+)$`, 'm').exec(front?.[1] ?? '')?.[1];
  const [, year = '', month] = FILE.exec(basename(path)) ?? [];
  return {
    path,
    text: withoutMarkup(content.slice(front?.[0].length ?? 0)),
    context: { title: valueOf('title'), url: valueOf('source') },
    ...governmentOf(dirname(path)),
    years: month === undefined ? [Number(year)] : [Number(year), Number(year) + 1],
  };
}

function governmentOf(folder: string): { issuers: readonly string[]; level: Level } {
  const name = basename(folder);
  if (name === NATION) return { issuers: ['国务院'], level: 'national' };
  const issuers = [`${name}人民政府`];
  const isProvince = dirname(folder).endsWith(PROVINCES) || MUNICIPALITIES.has(name);
  return { issuers, level: isProvince ? 'province' : 'prefecture' };
}

/** The text as a page would show it: without comments, emphasis, heading marks and notes' marks. */
const withoutMarkup = (markdown: string): string =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\*\*|\[\^\w+\]:?/g, '')
    .replace(/^#+ +/gm, '')
    .trim();
