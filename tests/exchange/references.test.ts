import { describe, expect, it } from 'vitest';
import { bibtexFile } from '../../lib/exchange/bibtex';
import { gbtReferences } from '../../lib/exchange/references';
import { risFile } from '../../lib/exchange/ris';
import { exported, HOSTILE, poisoned, TEXT_HASH, WORDS } from './sample';

const FILE = exported({
  report: { ...exported().report, url: 'https://www.linxi.gov.cn/1.pdf', publishedOn: undefined },
});

describe('gbtReferences', () => {
  it('numbers the references, one line each', () => {
    expect(gbtReferences([exported(), FILE], WORDS)).toEqual([
      expect.stringMatching(
        /^\[1\] 临溪镇人民政府\. .*\[EB\/OL\]\. （2024-01-05）\[2024-05-01\]\. http/,
      ),
      expect.stringMatching(/^\[2\] 临溪镇人民政府\. .*\[R\/OL\]\. \[2024-05-01\]\. https/),
    ]);
    expect(gbtReferences([exported()], WORDS, { edition: '2015' })[0]).toContain(
      '. (2024-01-05)[2024-05-01]. ',
    );
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'is one line of Unicode: %j',
    (_name, text) => {
      const [line = ''] = gbtReferences([poisoned(text)], WORDS);
      expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
      expect(line.isWellFormed()).toBe(true);
    },
  );
});

describe('risFile', () => {
  it('is a government document', () => {
    expect(risFile([exported()], WORDS).split('\r\n')).toEqual([
      'TY  - GOVDOC',
      'AU  - 临溪镇人民政府',
      'TI  - 临溪镇2023年工作总结和2024年工作计划',
      'PB  - 临溪镇人民政府',
      'PY  - 2024',
      'DA  - 2024/01/05/',
      'Y2  - 2024/05/01/',
      'M3  - 工作总结和计划',
      'LA  - zh',
      'UR  - http://www.linxi.gov.cn/art/1.html?from=a&b=<c>',
      'KW  - 住房',
      'KW  - 已删',
      'KW  - 重点 关注',
      `N1  - SHA-256 ${TEXT_HASH} (2024-05-01T04:00:00.000Z)`,
      'ER  - ',
      '',
      '',
    ]);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'every line is a tag and one value: %j',
    (_name, text) => {
      const lines = risFile([poisoned(text), poisoned(text)], WORDS).split('\r\n');
      for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z\d] {2}- [^\r\n]*)?$/);
      expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(2);
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(2);
    },
  );
});

/** Entries of a .bib file as BibTeX takes them apart: by counting braces, backslashes or not. */
function bibtexEntries(
  file: string,
): { readonly type: string; readonly key: string; readonly fields: Record<string, string> }[] {
  const entries = [];
  for (const [whole, type = '', key = ''] of file.matchAll(
    /^@(\w+)\{([\w-]*),\n(?: {2}\w+ = \{.*\},\n)*\}$/gm,
  )) {
    const fields: Record<string, string> = {};
    for (const [, name = '', value = ''] of whole.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)) {
      let depth = 0;
      for (const character of value) {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      fields[name] = value;
    }
    entries.push({ type, key, fields });
  }
  return entries;
}

describe('bibtexFile', () => {
  it('is an online document, or a report where it is a file; keys are ASCII and unlike', () => {
    const hash = TEXT_HASH.slice(0, 8);
    expect(bibtexEntries(bibtexFile([exported(), exported(), FILE], WORDS))).toEqual([
      {
        type: 'online',
        key: `nuoshu2024-${hash}`,
        fields: {
          author: '{临溪镇人民政府}',
          title: '{临溪镇2023年工作总结和2024年工作计划}',
          organization: '临溪镇人民政府',
          type: '工作总结和计划',
          year: '2024',
          date: '2024-01-05',
          url: 'http://www.linxi.gov.cn/art/1.html?from=a&b=<c>',
          urldate: '2024-05-01',
          note: `SHA-256 ${TEXT_HASH} (2024-05-01T04:00:00.000Z)`,
          langid: 'chinese',
        },
      },
      expect.objectContaining({ type: 'online', key: `nuoshu2024-${hash}-2` }),
      expect.objectContaining({ type: 'techreport', key: `nuoshu-${hash}` }),
    ]);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'stays one entry with balanced braces: %j',
    (_name, text) => {
      const file = bibtexFile([poisoned(text)], WORDS);
      const [entry, ...others] = bibtexEntries(file);
      expect(others).toEqual([]);
      expect(entry?.fields.title?.replace(/\\[$&#%_]|\\text\w+\{\}/g, '')).not.toMatch(
        /[\\$&#%_~^]/,
      );
      expect(file.isWellFormed()).toBe(true);
    },
  );
});
