import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';

/**
 * Writes what `nuoshu reference build` made into data/reference: a file of JSON lines a province,
 * and the description of the whole (Frictionless data package). `npx tsx
 * scripts/reference-data.ts FIGURES.jsonl`.
 */
const PROVINCES: Readonly<Record<string, string>> = {
  北京市: 'beijing',
  天津市: 'tianjin',
  河北省: 'hebei',
  山西省: 'shanxi',
  内蒙古自治区: 'neimenggu',
  辽宁省: 'liaoning',
  吉林省: 'jilin',
  黑龙江省: 'heilongjiang',
  上海市: 'shanghai',
  江苏省: 'jiangsu',
  浙江省: 'zhejiang',
  安徽省: 'anhui',
  福建省: 'fujian',
  江西省: 'jiangxi',
  山东省: 'shandong',
  河南省: 'henan',
  湖北省: 'hubei',
  湖南省: 'hunan',
  广东省: 'guangdong',
  广西壮族自治区: 'guangxi',
  海南省: 'hainan',
  重庆市: 'chongqing',
  四川省: 'sichuan',
  贵州省: 'guizhou',
  云南省: 'yunnan',
  西藏自治区: 'xizang',
  陕西省: 'shaanxi',
  甘肃省: 'gansu',
  青海省: 'qinghai',
  宁夏回族自治区: 'ningxia',
  新疆维吾尔自治区: 'xinjiang',
};

const folder = join(import.meta.dirname, '..', 'data', 'reference');
const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('say which file: npx tsx scripts/reference-data.ts FILE');

const lines = readFileSync(from, 'utf8').trim().split('\n');
const regionOf = (line: string): string => /"region":\["([^"]+)"/.exec(line)?.[1] ?? '';
const parts = Map.groupBy(lines, (line) => PROVINCES[regionOf(line)] ?? 'state-council');

mkdirSync(join(folder, 'figures'), { recursive: true });
const resources = [...parts].sort().map(([name, own]) => {
  const text = `${own.join('\n')}\n`;
  const path = `figures/${name}.jsonl`;
  writeFileSync(join(folder, path), text);
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { path, bytes: Buffer.byteLength(text), hash, rows: own.length };
});

const field = (name: string, type: string, description: string): object => ({
  name,
  type,
  description,
});
const fields = [
  field('id', 'string', 'Path of the report in the source repository.'),
  field('issuer', 'string', 'The government, by its full name.'),
  field('region', 'array', 'From the province down; empty for the State Council.'),
  field('level', 'string', 'national, province or prefecture.'),
  field('indicator', 'string', 'One of the 16 headlines of lib/model/reference.ts.'),
  field(
    'role',
    'string',
    'target, result, or either of several years: target-multi, result-multi.',
  ),
  field('year', 'integer', 'The year spoken of; the last of several.'),
  field('since', 'integer', 'The first of several years, where it is told.'),
  field('value', 'number', 'In unit; energy-intensity counts a decline as positive.'),
  field('range', 'array', 'Both ends, where the report states two; value is the first.'),
  field('bound', 'string', 'exact, approx (左右), min (以上), max (以内).'),
  field('unit', 'string', '% for growth and rates, 元 for amounts, 人 for jobs.'),
  field('variant', 'string', "Key of the report's wording where it is not the indicator's today."),
  field('when', 'string', 'What tells the year: wording, sentence, section or report.'),
  field('start', 'integer', 'Where the figure stands in the file: UTF-16 units, LF, no BOM.'),
  field('end', 'integer', 'Where it ends.'),
  field('source', 'string', 'A web address, or repository@commit:path.'),
];

const description = {
  name: 'nuoshu-reference',
  title: 'Headline figures of Chinese government work reports',
  description:
    'Targets and results of 16 main indicators, read by the extractor of nuoshu from the work ' +
    'reports of the State Council, the provinces and cities (1954-2026). Figures only, no text.',
  version: '1.0.0',
  licenses: [
    {
      name: 'MIT',
      path: 'https://opensource.org/license/mit',
      title: 'This compilation, as the rest of nuoshu',
    },
  ],
  sources: [
    {
      title: 'lawtext/gov, commit fc1a2f67a589763dc905aaa90f2b1ba356bbccde',
      path: 'https://github.com/lawtext/gov',
      description:
        'The repository holds the texts and states no licence. They are reports of governments; ' +
        'the copyright law of the PRC (article 5) does not apply to official documents of an ' +
        'administrative nature. Nothing of the texts is copied here but figures and their places.',
    },
  ],
  resources: [
    {
      name: 'figures',
      path: resources.map(({ path }) => path),
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
      profile: 'tabular-data-resource',
      rows: lines.length,
      files: resources,
      schema: { fields, primaryKey: ['id', 'indicator', 'role', 'year'] },
    },
  ],
};
writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(description, undefined, 2)}\n`);
