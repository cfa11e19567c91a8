import type { ExtractionContext, Level, ReportProfile } from '../lib/model/extraction';
import {
  autonomousPrefecture,
  isMunicipality,
  provinceOfCity,
  provinceOfRegion,
} from '../lib/extract/profile/gazetteer';
import type { Origin } from '../lib/reference/index';
import { readTextFile } from './text-file';

/** Who issued a report, with its year where the file's name tells it. */
export type OriginOfIssuer = Pick<Origin, 'issuer' | 'level' | 'region' | 'year'>;

/** A report's text without what its file says about it. */
export interface Body {
  readonly text: string;
  readonly context: ExtractionContext;
  /** Where the text begins in the file. */
  readonly offset: number;
}

const FRONT = /^---\n([\s\S]{0,4000}?)\n---\n/;
const FIELD = /^([a-z]{1,20}): ?(.*)$/;

/**
 * Takes the front matter (`---` lines with `title:` and `source:`) or the header lines (`# title:
 * …`) off a file's text. Line breaks are LF and no byte order mark stands in it.
 */
export function bodyOf(content: string): Body {
  const front = FRONT.exec(content);
  if (front === null) {
    const { text, context } = readTextFile(content);
    return { text, context, offset: content.length - text.length };
  }
  const fields = new Map(
    (front[1] ?? '').split('\n').flatMap((line) => {
      const found = FIELD.exec(line);
      return found ? [[found[1] ?? '', (found[2] ?? '').trim()] as const] : [];
    }),
  );
  const address = fields.get('source') ?? fields.get('url');
  return {
    text: content.slice(front[0].length),
    context: {
      title: fields.get('title'),
      url: address !== undefined && /^https?:\/\//i.test(address) ? address : undefined,
    },
    offset: front[0].length,
  };
}

const NATION = '国务院';

/**
 * The issuer that the folders of a path name, with the year that the file's name does:
 * `政府工作报告-其他地市/湛江市/2023.md`. Nothing of it where the path is of another layout.
 */
export function originOfPath(path: string): OriginOfIssuer | undefined {
  const [folder = '', ...rest] = path.split('/').slice(-3);
  const year = Number(/^((?:19|20)\d{2})(?!\d)/.exec(rest.at(-1) ?? '')?.[1]);
  const issuer = (path.split('/').at(-2) ?? '').endsWith(NATION) ? NATION : (rest[0] ?? '');
  if (Number.isNaN(year) || !/[省市州盟区]$|国务院$/.test(issuer)) return undefined;
  if (issuer !== NATION && !folder.startsWith('政府工作报告')) return undefined;
  const area = areaNamed(issuer);
  return area && { ...area, year };
}

/** The issuer that the report itself names: its region's last place. */
export function originOfProfile({
  region = [],
  level,
  issuer,
}: ReportProfile): OriginOfIssuer | undefined {
  if (level === 'national') return { issuer: NATION, level, region: [] };
  const name = region.at(-1) ?? issuer;
  if (name === undefined || level === undefined) return undefined;
  const known = areaNamed(name);
  return known?.level === level ? known : { issuer: name, level, region };
}

function areaNamed(name: string): OriginOfIssuer | undefined {
  if (name === NATION) return { issuer: NATION, level: 'national', region: [] };
  const stem = name.replace(/[省市盟]$|地区$|自治[区州]$|州$/, '');
  if (/省$|自治区$/.test(name) || isMunicipality(stem))
    return { issuer: name, level: 'province', region: [name] };
  const isCity = name.endsWith('市');
  const province = isCity ? provinceOfCity(stem) : provinceOfRegion(stem);
  if (province === undefined) return undefined;
  const full = isCity ? name : (autonomousPrefecture(stem) ?? name);
  return { issuer: full, level: 'prefecture' satisfies Level, region: [province, full] };
}
