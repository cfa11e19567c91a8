import { describe, expect, it } from 'vitest';
import { filesBelow, nextPage } from '../../../lib/sync/webdav/listing';
import { readMultistatus } from '../../../lib/sync/webdav/multistatus';

const FOLDER = new URL('https://cloud.example.cn/dav/%E8%AF%BA%E6%95%B0/manifests/');
const response = (href: string, prop = '<D:getcontentlength>5</D:getcontentlength>'): string =>
  `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${prop}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
const multistatus = (...responses: string[]): string =>
  `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${responses.join('')}</D:multistatus>`;
const filesOf = (xml: string) => filesBelow(FOLDER, readMultistatus(xml) ?? []);

describe('a listing', () => {
  it.each([
    ['a path', '/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    ['a path in small letters', '/dav/%e8%af%ba%e6%95%b0/manifests/a.nsm'],
    ['a path that is not encoded', '/dav/诺数/manifests/a.nsm'],
    ['a path encoded more than needed', '/d%61v/%E8%AF%BA%E6%95%B0/manifests/%61%2Ensm'],
    ['an address', 'https://cloud.example.cn/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    [
      'an address with the port of https',
      'https://cloud.example.cn:443/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm',
    ],
    [
      'an address as a server behind a proxy sees it',
      'http://cloud.example.cn/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm',
    ],
    ['an address without a scheme', '//cloud.example.cn/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    ['a name alone', 'a.nsm'],
    ['a slash too many', '/dav//%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    ['a slash at the end', '/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm/'],
    ['white space around it', '\n /dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm \n'],
    ['references', '/dav/&#x8bfa;&#25968;/manifests/a.nsm'],
    ['a marked section', '<![CDATA[/dav/诺数/manifests/a.nsm]]>'],
  ])('names a file by %s', (_, href) => {
    expect(filesOf(multistatus(response(href)))).toEqual([{ name: 'a.nsm', bytes: 5 }]);
  });

  it.each([
    ['the folder itself', '/dav/%E8%AF%BA%E6%95%B0/manifests/'],
    ['the folder itself, without its slash', '/dav/%E8%AF%BA%E6%95%B0/manifests'],
    ['another folder', '/dav/%E8%AF%BA%E6%95%B0/devices/a.nsm'],
    ['what lies deeper', '/dav/%E8%AF%BA%E6%95%B0/manifests/x/a.nsm'],
    ['what lies deeper behind an encoded slash', '/dav/%E8%AF%BA%E6%95%B0/manifests/x%2Fa.nsm'],
    ['a way up', '/dav/%E8%AF%BA%E6%95%B0/manifests/../manifests/a.nsm'],
    ['an encoded way up', '/dav/%E8%AF%BA%E6%95%B0/manifests/%2e%2E/manifests/a.nsm'],
    ['a way up by name', '../manifests/a.nsm'],
    ['a way up behind an encoded slash', '/dav/%E8%AF%BA%E6%95%B0/manifests/..%2Fa.nsm'],
    ['another host', 'https://evil.example/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    ['another port', 'https://cloud.example.cn:8443/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    ['another host without a scheme', '//evil.example/dav/%E8%AF%BA%E6%95%B0/manifests/a.nsm'],
    ['a script', 'javascript:a.nsm'],
    ['no UTF-8', '/dav/%E8%AF%BA%E6%95%B0/manifests/%FF.nsm'],
    ['nothing', ''],
    ['a name that is none of ours', '/dav/%E8%AF%BA%E6%95%B0/manifests/a%20b.nsm'],
    ['a hidden name', '/dav/%E8%AF%BA%E6%95%B0/manifests/.a.nsm'],
  ])('leaves out %s', (_, href) => {
    expect(filesOf(multistatus(response(href)))).toEqual([]);
  });

  it.each([
    [
      'no prefix',
      '<multistatus xmlns="DAV:"><response><href>a.nsm</href></response></multistatus>',
    ],
    [
      'another prefix',
      '<d:multistatus xmlns:d="DAV:"><d:response><d:href>a.nsm</d:href></d:response></d:multistatus>',
    ],
    [
      'a prefix for each element',
      '<a:multistatus xmlns:a="DAV:"><b:response xmlns:b="DAV:"><href xmlns="DAV:">a.nsm</href></b:response></a:multistatus>',
    ],
    [
      'a prefix that changes its meaning',
      '<D:multistatus xmlns:D="DAV:"><D:response><x xmlns:D="urn:x"><D:href>b.nsm</D:href></x><D:href>a.nsm</D:href></D:response></D:multistatus>',
    ],
  ])('is read with %s', (_, xml) => {
    expect(filesOf(xml)).toEqual([{ name: 'a.nsm' }]);
  });

  it('reads no element of another namespace, nor of none', () => {
    expect(
      readMultistatus('<multistatus><response><href>a.nsm</href></response></multistatus>'),
    ).toBeUndefined();
    const xml =
      '<D:multistatus xmlns:D="DAV:" xmlns:o="urn:o"><o:response><D:href>a.nsm</D:href></o:response></D:multistatus>';
    expect(filesOf(xml)).toEqual([]);
    expect(
      filesOf(multistatus(response('a.nsm', '<getcontentlength>5</getcontentlength>'))),
    ).toEqual([{ name: 'a.nsm' }]);
  });

  it('believes no size that is no number, and knows folders', () => {
    const sized = (text: string) =>
      filesOf(multistatus(response('a.nsm', `<D:getcontentlength>${text}</D:getcontentlength>`)))[0]
        ?.bytes;
    expect(['7', ' 7 ', '', '-7', '1e9', '7.5', '9'.repeat(40)].map(sized)).toEqual([
      7,
      7,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const folder = '<D:resourcetype><D:collection/></D:resourcetype>';
    expect(
      filesOf(multistatus(response('devices', folder), response('b.nsm', '<D:resourcetype/>'))),
    ).toEqual([{ name: 'b.nsm' }]);
  });

  it('leaves out what has a status of its own, and properties that were not found', () => {
    const gone =
      '<D:response><D:href>a.nsm</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>';
    const missing =
      '<D:response><D:href>b.nsm</D:href><D:propstat><D:prop><D:getcontentlength>9</D:getcontentlength></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>';
    expect(filesOf(multistatus(gone, missing))).toEqual([{ name: 'b.nsm' }]);
  });

  it('counts a name once', () => {
    expect(filesOf(multistatus(response('a.nsm'), response('%61.nsm')))).toEqual([
      { name: 'a.nsm', bytes: 5 },
    ]);
  });
});

describe('a link to the next page', () => {
  it.each([
    ['<https://cloud.example.cn/dav/x?mk=7>; rel="next"', 'https://cloud.example.cn/dav/x?mk=7'],
    ['<?mk=7>; rel=next', `${FOLDER.href}?mk=7`],
    ['</a,b;c?mk=7>;title="x";REL="prev Next"', 'https://cloud.example.cn/a,b;c?mk=7'],
    ['<?mk=1>; rel="prev", <?mk=7>; rel="next"', `${FOLDER.href}?mk=7`],
    [
      '<https://cloud.example.cn/dav/%25E8%25AF%25BA%25E6%2595%25B0/manifests/?mk=7>; rel="next"',
      `${FOLDER.href}?mk=7`,
    ],
    ['<https://evil.example/dav/x?mk=7>; rel="next"', undefined],
    ['<http://cloud.example.cn/dav/x?mk=7>; rel="next"', undefined],
    ['<https://me:pw@cloud.example.cn/dav/x?mk=7>; rel="next"', undefined],
    ['<?mk=7>; rel="nextish"', undefined],
    ['<?mk=7>', undefined],
    ['?mk=7; rel=next', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s leads to %s', (link, href) => {
    expect(nextPage(link, FOLDER)?.href).toBe(href);
  });
});
