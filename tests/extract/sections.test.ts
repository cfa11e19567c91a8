import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/index';
import { sectionsOf } from '../../lib/extract/sections';

describe('sectionsOf', () => {
  const lines = [
    '临溪镇2023年工作总结',
    '一、2023年工作回顾',
    '完成财政收入2.88亿元。',
    '二、2024年安排',
    '新建学校3所。',
  ];
  const texts = {
    plain: lines.join('\n'),
    'with CRLF and zero-width characters': lines.join('\r\n').replace('财政', '财\u200b政'),
    empty: '',
  };
  it.each(Object.entries(texts))(
    'are the headings that the extractor answers: %s',
    (_name, text) => {
      const { sections } = extract(text, { title: lines[0] });
      expect(sectionsOf(text, lines[0] ?? '')).toEqual(sections);
      expect(sections.length).toBe(text === '' ? 0 : 3);
    },
  );
});
