import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRoute, routeHash, routeKey, SETTINGS_PARTS, viewOf } from '../../lib/view/route';
import type { AnnotationTarget } from '../../lib/model/annotation';
import type { Route } from '../../lib/view/route';

it.each<[string, Route]>([
  ['', { view: 'reports' }],
  ['#', { view: 'reports' }],
  ['#/notes', { view: 'notes' }],
  ['#/search', { view: 'search' }],
  ['#/search?q=', { view: 'search' }],
  ['#/search?q=%E0%A4%A', { view: 'search' }],
  ['#/search?q=2.88%E4%BA%BF%20%22a%3Fb%22', { view: 'search', query: '2.88亿 "a?b"' }],
  ['#/indicators', { view: 'indicators' }],
  ['#/indicators?of=&key=', { view: 'indicators' }],
  [
    '#/indicators?of=%E7%94%B2%2F%E4%B9%99&of=%E4%B8%99&key=GDP%C2%B7%E5%90%8C%E6%AF%94',
    { view: 'indicators', issuers: ['甲/乙', '丙'], indicator: 'GDP·同比' },
  ],
  ['#/settings', { view: 'settings' }],
  ['#settings', { view: 'settings' }],
  ['#/settings/sites', { view: 'settings', part: 'sites' }],
  ['#/settings/nothing', { view: 'reports' }],
  ['#/welcome', { view: 'welcome' }],
  ['#/toString', { view: 'reports' }],
  ['#/report/', { view: 'reports' }],
  ['#/report/%E0%A4%A', { view: 'reports' }],
  ['#/report/https%3A%2F%2Fa.gov.cn%2F%3Fid%3D1', { view: 'report', id: 'https://a.gov.cn/?id=1' }],
  ['#/compare/%E0%A4%A', { view: 'reports' }],
  ['#/compare/https%3A%2F%2Fa.gov.cn%2F', { view: 'compare', id: 'https://a.gov.cn/' }],
  ['#/print/https%3A%2F%2Fa.gov.cn%2F', { view: 'print', id: 'https://a.gov.cn/' }],
  ['#/print/%E0%A4%A', { view: 'reports' }],
  ['#/compare/https%3A%2F%2Fa.gov.cn%2F?from=1&to=2', { view: 'compare', id: 'https://a.gov.cn/' }],
  [`#/compare/x?from=${'a'.repeat(64)}+y`, { view: 'compare', id: 'x' }],
  ['#/report/x?at=12', { view: 'report', id: 'x', at: 12 }],
  ['#/report/x?at=-1', { view: 'report', id: 'x' }],
  ['#/report/x?note=n-1&at=12', { view: 'report', id: 'x', noteId: 'n-1' }],
  ['#/report/x?note=%22', { view: 'report', id: 'x' }],
  [
    `#/report/x?at=3&version=${'a'.repeat(64)}`,
    { view: 'report', id: 'x', at: 3, version: 'a'.repeat(64) },
  ],
  ['#/report/x?version=latest', { view: 'report', id: 'x' }],
  [`#/report/x?at=3&hash=${'a'.repeat(64)}&exact=`, { view: 'report', id: 'x', at: 3 }],
  [`#/report/x?hash=${'a'.repeat(64)}&exact=y`, { view: 'report', id: 'x' }],
  [
    '#/report/https%3A%2F%2Fa.gov.cn%2F?note=n-1',
    { view: 'report', id: 'https://a.gov.cn/', noteId: 'n-1' },
  ],
])('%j leads to %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it('every report has an address that leads back to it', () => {
  const id = fc.string({ minLength: 1 }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(id, fc.option(fc.uuid(), { nil: undefined }), (report, noteId) => {
      const route: Route = { view: 'report', id: report, ...(noteId !== undefined && { noteId }) };
      expect(parseRoute(routeHash(route))).toEqual(route);
    }),
  );
});

it('an indicator over issuers has an address that leads back to it', () => {
  const words = fc.string({ minLength: 1 }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1 }), words, (issuers, indicator) => {
      const route: Route = { view: 'indicators', issuers, indicator };
      expect(parseRoute(routeHash(route))).toEqual(route);
      expect(routeKey(route)).toBe(routeKey({ view: 'indicators' }));
    }),
  );
});

it('quoted words have an address that leads back to them; of long ones the beginning does', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 400, unit: 'binary' })
    .map((text) => text.toWellFormed());
  const context = fc.string({ maxLength: 64, unit: 'binary' }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(words, context, context, fc.nat(), (exact, prefix, suffix, start) => {
      const quote: AnnotationTarget = {
        source: 'https://a.gov.cn/?x=1',
        textHash: 'a'.repeat(64),
        quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
      };
      const route: Route = { view: 'report', id: quote.source, quote };
      const back = parseRoute(routeHash(route));
      if (exact.length <= 300) expect(back).toEqual(route);
      else if (back.view === 'report') {
        expect(exact.slice(0, 299).startsWith(back.quote?.quote.exact.slice(0, 299) ?? '-')).toBe(
          true,
        );
        expect(back.quote?.position.start).toBe(start);
      }
    }),
  );
});

it('every query has an address that leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
      const route: Route = { view: 'search', query: text.toWellFormed() };
      expect(parseRoute(routeHash({ view: 'search', query: text }))).toEqual(route);
    }),
  );
  expect(routeHash({ view: 'search' })).toBe('#/search');
});

it('every two versions have an address that leads back to them', () => {
  const id = fc.string({ minLength: 1 }).map((text) => text.toWellFormed());
  const hash = fc.stringMatching(/^[\da-f]{64}$/);
  const version = fc.record({ textHash: hash, reportId: id });
  fc.assert(
    fc.property(
      id,
      fc.option(fc.record({ before: version, after: version }), { nil: undefined }),
      (report, pair) => {
        const route: Route = { view: 'compare', id: report, ...(pair !== undefined && { pair }) };
        expect(parseRoute(routeHash(route))).toEqual(route);
      },
    ),
  );
});

it('choosing versions stays in the view, another report is another', () => {
  const version = (letter: string) => ({ reportId: 'x', textHash: letter.repeat(64) });
  const compared: Route = {
    view: 'compare',
    id: 'x',
    pair: { before: version('a'), after: version('b') },
  };
  expect(routeKey(compared)).toBe(routeKey({ view: 'compare', id: 'x' }));
  expect(routeKey(compared)).not.toBe(routeKey({ view: 'compare', id: 'y' }));
  expect(routeKey({ view: 'report', id: 'x', at: 1 })).not.toBe(
    routeKey({ view: 'report', id: 'x', at: 2 }),
  );
});

it('a report belongs to the reports', () => {
  expect(viewOf({ view: 'report', id: 'https://a.gov.cn/' })).toBe('reports');
  expect(viewOf({ view: 'compare', id: 'https://a.gov.cn/' })).toBe('reports');
  expect(viewOf({ view: 'notes' })).toBe('notes');
});

it('every part of the settings has an address, and going there stays in the view', () => {
  for (const part of SETTINGS_PARTS) {
    expect(parseRoute(routeHash({ view: 'settings', part }))).toEqual({ view: 'settings', part });
    expect(routeKey({ view: 'settings', part })).toBe(routeKey({ view: 'settings' }));
  }
});

it('the welcome belongs to the settings', () => {
  expect([viewOf({ view: 'welcome' }), routeHash({ view: 'welcome' })]).toEqual([
    'settings',
    '#/welcome',
  ]);
});
