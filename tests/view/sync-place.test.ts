import { describe, expect, it } from 'vitest';
import { deviceKind, JIANGUOYUN_ADDRESS, readAddress, readPlace } from '../../lib/view/sync-place';
import type { EnteredPlace } from '../../lib/view/sync-place';

const entered = (change: Partial<EnteredPlace>): EnteredPlace => ({
  kind: 'other',
  address: 'https://dav.example.cn/dav',
  folder: 'nuoshu',
  user: ' lin ',
  ...change,
});

describe('a place that was entered', () => {
  it.each<[string, Partial<EnteredPlace>, string]>([
    ['gets its slashes', {}, 'https://dav.example.cn/dav/nuoshu/'],
    [
      'of Jianguoyun',
      { kind: 'jianguoyun', address: JIANGUOYUN_ADDRESS },
      'https://dav.jianguoyun.com/dav/nuoshu/',
    ],
    ['without a scheme is https', { address: 'dav.example.cn' }, 'https://dav.example.cn/nuoshu/'],
    [
      'with a port',
      { address: 'https://nas.example.cn:5006/home/' },
      'https://nas.example.cn:5006/home/nuoshu/',
    ],
    [
      'whose folder has slashes around it',
      { folder: ' /papers/ ' },
      'https://dav.example.cn/dav/papers/',
    ],
    [
      'of a Nextcloud named by its site',
      { kind: 'nextcloud', address: 'https://cloud.example.cn', user: '林 a' },
      'https://cloud.example.cn/remote.php/dav/files/%E6%9E%97%20a/nuoshu/',
    ],
    [
      'of a Nextcloud named in full',
      { kind: 'nextcloud', address: 'https://cloud.example.cn/remote.php/dav/files/lin/' },
      'https://cloud.example.cn/remote.php/dav/files/lin/nuoshu/',
    ],
    [
      'on this machine may be plain',
      { address: 'http://127.0.0.1:8080/' },
      'http://127.0.0.1:8080/nuoshu/',
    ],
    [
      'loses what a browser would add',
      { address: 'https://dav.example.cn/dav/?a=1#b' },
      'https://dav.example.cn/dav/nuoshu/',
    ],
  ])('%s', (_, change, address) => {
    const read = readPlace(entered(change));
    expect(read.ok && read.address).toBe(address);
  });

  it('has its account without the spaces around it', () => {
    expect(readPlace(entered({}))).toMatchObject({ user: 'lin' });
  });

  it.each<[Partial<EnteredPlace>, string]>([
    [{ address: '  ' }, 'address_empty'],
    [{ address: 'https://' }, 'address_wrong'],
    [{ address: 'ftp://nas.example.cn/' }, 'address_wrong'],
    [{ address: '我的 网盘' }, 'address_wrong'],
    [{ address: 'http://192.168.1.5:5005/' }, 'address_insecure'],
    [{ address: 'http://localhost.example.cn/' }, 'address_insecure'],
    [{ address: 'http://[::1]:8080/' }, 'address_loopback'],
    [{ address: 'http://127.0.0.2/' }, 'address_loopback'],
    [{ address: 'http://nas.localhost/' }, 'address_loopback'],
    [{ address: 'https://lin:secret@dav.example.cn/' }, 'address_credentials'],
    [{ folder: '' }, 'folder_wrong'],
    [{ folder: 'a/b' }, 'folder_wrong'],
    [{ folder: '..' }, 'folder_wrong'],
    [{ folder: '诺数' }, 'folder_wrong'],
    [{ user: ' ' }, 'user_empty'],
  ])('%j is no place: %s', (change, problem) => {
    expect(readPlace(entered(change))).toEqual({ ok: false, problem });
  });
});

it('an address is told to be unsafe while it is typed', () => {
  expect(readAddress('http://nas.local')).toEqual({ ok: false, problem: 'address_insecure' });
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
  ['', 'other'],
])('%j is a computer of the kind %s', (userAgent, kind) => {
  expect(deviceKind(userAgent)).toBe(kind);
});
