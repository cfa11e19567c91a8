import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../lib/i18n/', import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

describe('one thing has one name on every screen', () => {
  it.each(FILES)('%s', (name) => {
    const words = readFileSync(new URL(name, FOLDER), 'utf8');
    /* 批注 is what the reader adds, 核实 what the reader does with a promise or a figure. */
    expect(words.match(/注记|註記|核查|查核/g) ?? []).toEqual([]);
    /* A promise is broken; what is not kept is a report that was not stored. */
    expect(words.match(/\{count\} not kept/g) ?? []).toEqual([]);
    /*
     * One word for how citations are set, for the browser's panel and for going back to what was
     * kept.
     */
    expect(words.match(/引文格式|側邊欄|報告列表|游標停在|[Oo]pen the sidebar/g) ?? []).toEqual([]);
    expect(words.match(/restore[^\n]*復原|回收筒[^\n]*裡復原/g) ?? []).toEqual([]);
    /* The reader is addressed as 你. */
    expect(words.match(/您/g) ?? []).toEqual([]);
  });
});
