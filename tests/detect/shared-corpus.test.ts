import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsOfText } from '../../cli/text-facts';
import { readTextFile } from '../../cli/text-file';
import { judge } from '../../lib/detect/judge';
import { readPageFacts } from '../../lib/dom/page-facts';
import { withDocument } from '../fixtures/dom';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const ADDRESS = 'http://www.linxi.gov.cn/zwgk/t20240101_1.html';

/** Statistical analyses: neither reports nor list pages, so nothing is asked of them. */
const UNDECIDED = /^3[35]_/;

function judgeText(path: string): boolean {
  const { text, context } = readTextFile(readFileSync(new URL(path, CORPUS), 'utf8'));
  return judge(factsOfText(text, context)).isReport;
}

const judgePage = (path: string): Promise<boolean> =>
  withDocument(
    readFileSync(new URL(path, CORPUS), 'utf8'),
    ADDRESS,
    (page) => judge(readPageFacts(page, { href: ADDRESS })).isReport,
  );

const inFolder = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, CORPUS)).map((name) => `${folder}${name}`);

if (existsSync(CORPUS)) {
  it.each([...inFolder('reports/'), ...inFolder('real/reports/')])('is a report: %s', (path) => {
    expect(judgeText(path)).toBe(true);
  });

  it.each(inFolder('real/negatives/'))('is no report: %s', (path) => {
    expect(judgeText(path)).toBe(false);
  });

  it.each(readdirSync(new URL('real/html/', CORPUS)).filter((name) => !UNDECIDED.test(name)))(
    'page %s',
    async (name) => {
      expect(await judgePage(`real/html/${name}`)).toBe(name.includes('tjgb'));
    },
  );
} else {
  it('has no shared corpus on this machine, so only its own reports are judged', () => {
    const own = new URL('../corpus/reports/', import.meta.url);
    const verdicts = readdirSync(own).map(
      (name) => judge(factsOfText(readFileSync(new URL(name, own), 'utf8'), {})).isReport,
    );
    expect(verdicts).not.toContain(false);
    expect(verdicts.length).toBeGreaterThanOrEqual(8);
  });
}
