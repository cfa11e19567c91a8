import { describe, expect, it } from 'vitest';
import { objectHead } from '../../../../../lib/extract/pledges/specificity/object/object-head';

/** The class of the head, with its marks: built, listed, generic. */
function headOf(text: string): string {
  const { kind, isBuilt, isListed, isGeneric } = objectHead(text, 0, text.length);
  return [kind, isBuilt && 'built', isListed && 'listed', isGeneric && 'generic']
    .filter(Boolean)
    .join(' ');
}

const rows = [
  ['芦湾水利馆', 'facility'],
  ['芦湾水利馆建设工作', 'facility built'],
  ['芦湾水利馆(东区)', 'facility'],
  ['渔政平台3.0', 'facility'],
  ['旧校舍改造一期', 'facility built'],
  ['芦湾水利馆、渔港小学等项目建设', 'facility built listed'],
  ['开渔节、龙舟赛等大型活动', 'event listed'],
  ['各类主题展馆', 'facility generic'],
  ['老旧小区改造', 'place built'],
  ['渔港管理办法', 'document'],
  ['渔民调解委员会', 'body'],
  ['第三次古井普查', 'survey'],
  ['托育试点工作', 'pilot'],
  ['育苗行动', 'programme'],
  ['会商机制', 'abstract'],
  ['统一大市场', 'abstract'],
  ['水乡家园', 'abstract'],
  ['服务标准化', 'abstract'],
  ['教育均等化', 'abstract'],
  ['渔民上岸', 'unknown'],
  ['', 'none'],
] as const;

describe('objectHead', () => {
  it.each(rows)('%s: %s', (text, expected) => expect(headOf(text)).toBe(expected));
});
