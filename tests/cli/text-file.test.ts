import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../cli/text-file';

describe('readTextFile', () => {
  const rows = [
    {
      name: 'header lines are context',
      content:
        '# url: http://www.x.gov.cn/1.html\n# title: 一镇总结\n# PubDate: 2024-01-02\n\n正文。\n',
      text: '正文。\n',
      context: {
        url: 'http://www.x.gov.cn/1.html',
        title: '一镇总结',
        meta: { pubdate: '2024-01-02' },
      },
    },
    {
      name: 'CRLF is LF',
      content: '# title: 题\r\n\r\n甲\r\n乙',
      text: '甲\n乙',
      context: { title: '题' },
    },
    {
      name: 'an address that is none is dropped',
      content: '# url: (无)\n\n甲',
      text: '甲',
      context: { url: undefined },
    },
    {
      name: 'no header',
      content: '甲\n# title: 乙\n\n丙',
      text: '甲\n# title: 乙\n\n丙',
      context: {},
    },
    {
      name: 'a header without the empty line is text',
      content: '# title: 题\n正文',
      text: '# title: 题\n正文',
      context: {},
    },
    { name: 'an empty first line is no header', content: '\n正文', text: '\n正文', context: {} },
    { name: 'nothing', content: '', text: '', context: {} },
  ];
  it.each(rows)('$name', ({ content, text, context }) => {
    const file = readTextFile(content);
    expect(file.text).toBe(text);
    expect(file.context).toMatchObject(context);
  });
});
