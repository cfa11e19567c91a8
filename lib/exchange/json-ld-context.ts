/**
 * The namespace of what the Web Annotation vocabulary has no term for. It never changes its
 * meaning; a new one gets `2#`.
 */
export const NUOSHU_NAMESPACE = 'https://nuoshu.example/ns/1#';

const term = (name: string): string => `nuoshu:${name}`;
const day = (name: string): object => ({ '@id': term(name), '@type': 'xsd:date' });
const list = (name: string): object => ({ '@id': term(name), '@container': '@list' });

/** The context of every exported collection: W3C's own, then ours. JSON-LD 1.1. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    nuoshu: NUOSHU_NAMESPACE,
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    'nuoshu:publishedOn': day('publishedOn'),
    'nuoshu:readOn': day('readOn'),
    'nuoshu:statusOn': day('statusOn'),
    'nuoshu:on': day('on'),
    'nuoshu:capturedAt': { '@id': term('capturedAt'), '@type': 'xsd:dateTime' },
    'nuoshu:evidence': list('evidence'),
    'nuoshu:region': list('region'),
  },
] as const;
