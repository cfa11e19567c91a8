import { readFileSync, readdirSync } from 'node:fs';
import { readTextFile } from '../../cli/text-file';

/** Short pages written before the detector was looked at; near misses on both sides. */
const CASES = new URL('cases/', import.meta.url);

/** One case: a fictional text with the title and the address of its page. */
export interface Case {
  readonly name: string;
  readonly isReport: boolean;
  readonly lines: readonly string[];
  readonly url: string;
  readonly title: string;
}

const inFolder = (folder: 'reports' | 'others'): readonly Case[] =>
  readdirSync(new URL(`${folder}/`, CASES)).map((name) => {
    const { text, context } = readTextFile(
      readFileSync(new URL(`${folder}/${name}`, CASES), 'utf8'),
    );
    const { url = '', title = '' } = context;
    return { name, isReport: folder === 'reports', lines: text.trim().split('\n'), url, title };
  });

/** All cases, reports first. */
export const CASE_FILES: readonly Case[] = [...inFolder('reports'), ...inFolder('others')];
