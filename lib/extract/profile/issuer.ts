import type { DocumentType } from '../../model/extraction';
import { asWritten, composedAsWritten, squeeze, type Front } from './front';
import type { Region } from './region';

const BUREAU =
  /((?!年)[\u4e00-\u9fff]{2,24}?(?:[局厅院]|委员会|管委会|办公室|中心|总队|支队))(?=\d{4}|上半年|下半年|年度|关于|工作|$)/;
const PUBLISHER = /(?:发布机构|发布单位|发布机关|发文机关|公开主体|责任部门|来源)[:| ]*([\u4e00-\u9fff]{2,30})/;
const PUBLIC_BODY = /(?:政府|[局厅委镇乡]|委员会|办公室|街道|街道办事处|统计局)$/;
const STATISTICS = /([\u4e00-\u9fff]{2,12}?统计局)/;
const EXECUTIVE = /行政院/;
const GOVERNMENT = /政府/;

/** Bodies that name themselves in their titles and under them; what stands before the place is not theirs. */
const OWN_BODIES: Readonly<Partial<Record<DocumentType, RegExp>>> = {
  'court-report': /[\u4e00-\u9fff]{2,16}?法院/,
  'procuratorate-report': /[\u4e00-\u9fff]{2,16}?检察院/,
  'congress-report': /[\u4e00-\u9fff]{2,12}?(?:人民代表大会常务委员会|人大常委会|人大主席团)/,
  'consultative-report': /(?:政协|中国人民政治协商会议)[\u4e00-\u9fff]{2,8}?委员会/,
  'economic-bulletin': STATISTICS,
};
const BEFORE_NAME = /^(?:关于|根据|现将|我?代表|受)/;

/**
 * Who gives the report, as written where the text names it so: `七宝镇人民政府`, `东明路街道办事处`, `中共…委员会`,
 * `国务院`, a bureau by its title. Composed from the region and the document's type; else the publisher the page names;
 * `undefined` where neither is told.
 */
export function readIssuer(
  front: Front,
  title: string | undefined,
  type: DocumentType,
  region: Region | undefined,
): string | undefined {
  const words = squeeze(title ?? '');
  if (EXECUTIVE.test(words) || EXECUTIVE.test(front.opening.slice(0, 60))) return asWritten(front, '行政院');
  const bureau =
    type === 'work-summary' || type === 'special-report' || type === 'other' ? BUREAU.exec(words)?.[1] : undefined;
  if (bureau) return asWritten(front, bureau);
  const pattern = OWN_BODIES[type];
  if (pattern) {
    const own = [words, ...front.head].map((line) => pattern.exec(line)?.[0]).find(Boolean);
    return own === undefined ? publisher(front) : asWritten(front, own.replace(BEFORE_NAME, ''));
  }
  if (type === 'special-report' && !GOVERNMENT.test(words)) return publisher(front);
  const composed = region && type !== 'other' ? bodyOf(region, type, front) : undefined;
  return composed === undefined ? publisher(front) : composedAsWritten(front, composed, region?.path.at(-1) ?? '');
}

function bodyOf({ path, level }: Region, type: DocumentType, front: Front): string | undefined {
  if (level === 'national') return NATIONAL_BODIES[type];
  const place = path.at(-1) ?? '';
  if (type === 'statistical-communique')
    return front.head.map((line) => STATISTICS.exec(line)?.[1]).find(Boolean) ?? `${place}统计局`;
  if (type === 'party-congress-report') return place.endsWith('街道') ? `中共${place}工作委员会` : `中共${place}委员会`;
  return place.endsWith('街道') ? `${place}办事处` : `${place}人民政府`;
}

const NATIONAL_BODIES: Readonly<Partial<Record<DocumentType, string>>> = {
  'government-work-report': '国务院',
  'party-congress-report': '中国共产党中央委员会',
  'statistical-communique': '国家统计局',
  'plan-execution-report': '国家发展和改革委员会',
  'budget-report': '财政部',
};

function publisher(front: Front): string | undefined {
  const named = [
    front.document.context.meta?.contentsource,
    ...[...front.head, ...front.tail].map((line) => PUBLISHER.exec(line)?.[1]),
  ];
  const body = named.map((words) => squeeze(words ?? '')).find((words) => PUBLIC_BODY.test(words));
  return body === undefined ? undefined : asWritten(front, body);
}
