import { expect, it } from 'vitest';
import { legendLines, START_WORDS, startLanguage } from '../../scripts/start-words';

it.each([
  { name: 'nothing', args: [], environment: {}, speaks: 'zh' },
  { name: 'no language of its own', args: [], environment: { LANG: 'C.UTF-8' }, speaks: 'zh' },
  { name: 'English', args: [], environment: { LANG: 'en_GB.UTF-8' }, speaks: 'en' },
  {
    name: 'Chinese messages, English else',
    args: [],
    environment: { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    speaks: 'zh',
  },
  { name: 'a choice', args: ['--lang', 'en'], environment: { LANG: 'zh_CN' }, speaks: 'en' },
  { name: 'a choice by =', args: ['--lang=zh'], environment: { LANG: 'en_US' }, speaks: 'zh' },
  { name: 'one it does not speak', args: ['--lang', 'de'], environment: {}, speaks: undefined },
])('npm start speaks $speaks by $name', ({ args, environment, speaks }) => {
  expect(startLanguage(args, environment)).toBe(speaks);
});

it('headings and legend are of one language', () => {
  const chinese = /[\u4e00-\u9fff]/;
  for (const line of [...legendLines('en'), START_WORDS.en.figures('3'), ...START_WORDS.en.next])
    expect(line).not.toMatch(chinese);
  for (const line of [...legendLines('zh'), START_WORDS.zh.figures('3'), START_WORDS.zh.legend])
    expect(line).toMatch(chinese);
});
