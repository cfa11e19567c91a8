import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../lib/sync/webdav/address';
import { isPrivate } from '../../../lib/text/private-address';

describe('an address that a reader names', () => {
  it.each([
    ['https://dav.jianguoyun.com/dav/', 'https://dav.jianguoyun.com/dav/'],
    ['https://dav.jianguoyun.com/dav', 'https://dav.jianguoyun.com/dav/'],
    ['dav.jianguoyun.com/dav/诺数', 'https://dav.jianguoyun.com/dav/%E8%AF%BA%E6%95%B0/'],
    [' https：／／cloud.example．cn／dav ', 'https://cloud.example.cn/dav/'],
    [
      'https://cloud.example.cn/remote.php/dav/files/me?x=1#top',
      'https://cloud.example.cn/remote.php/dav/files/me/',
    ],
    ['https://nas.example.cn:5006/', 'https://nas.example.cn:5006/'],
    ['https://192.168.1.5:5006', 'https://192.168.1.5:5006/'],
    ['HTTPS://Cloud.Example.cn/Dav', 'https://cloud.example.cn/Dav/'],
    ['http://127.0.0.1:8080/dav', 'http://127.0.0.1:8080/dav/'],
    ['http://localhost/dav/', 'http://localhost/dav/'],
  ])('%s is taken', (text, href) => {
    const url = checkAddress(text);
    expect(typeof url === 'string' ? url : url.href).toBe(href);
    expect(typeof url !== 'string' && isPrivate(url)).toBe(true);
  });

  it.each([
    ['', 'no-address'],
    ['   ', 'no-address'],
    ['ftp://cloud.example.cn/', 'no-address'],
    ['javascript://cloud.example.cn/%0aalert(1)', 'no-address'],
    ['https://', 'no-address'],
    ['坚果云 的地址', 'no-address'],
    ['https://me:secret@cloud.example.cn/', 'credentials'],
    ['https://me@cloud.example.cn/', 'credentials'],
    ['me:secret@cloud.example.cn', 'credentials'],
    ['http://me:secret@127.0.0.1/', 'credentials'],
    ['http://cloud.example.cn/dav/', 'plain-http'],
    ['http://11.0.0.1/', 'plain-http'],
    ['http://172.32.0.1/', 'plain-http'],
    ['http://127.0.0.1.example.cn/', 'plain-http'],
    ['http://localhost.example.cn/', 'plain-http'],
    ['http://[::1]:8080/', 'loopback-name'],
    ['http://127.0.0.2/dav/', 'loopback-name'],
    ['http://nas.localhost:8080/', 'loopback-name'],
    ['http://192.168.1.5:5005/', 'plain-http-lan'],
    ['http://10.0.0.2/', 'plain-http-lan'],
    ['http://172.16.3.4/', 'plain-http-lan'],
    ['http://100.64.0.1/', 'plain-http-lan'],
    ['http://169.254.7.7/', 'plain-http-lan'],
    ['http://nas/dav/', 'plain-http-lan'],
    ['http://diskstation.local:5005/', 'plain-http-lan'],
    ['http://[fe80::1]/', 'plain-http-lan'],
    ['http://[fd00::1]/', 'plain-http-lan'],
    ['http://[2001:db8::1]/', 'plain-http'],
    ['https://dav.jianguoyun.com/', 'jianguoyun-address'],
    ['https://dav.jianguoyun.com/davos/', 'jianguoyun-address'],
    ['https://www.jianguoyun.com/#/account', 'jianguoyun-address'],
    ['https://www.jianguoyun.com/dav/', 'jianguoyun-address'],
  ])('%s is refused: %s', (text, reason) => {
    expect(checkAddress(text)).toBe(reason);
  });

  it('of another name that only ends like 坚果云 is any other', () => {
    expect(checkAddress('https://notjianguoyun.com/')).toEqual(
      new URL('https://notjianguoyun.com/'),
    );
  });
});
