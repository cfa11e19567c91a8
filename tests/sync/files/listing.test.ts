import { describe, expect, it } from 'vitest';
import { listManifests } from '../../../lib/sync/files/listing';
import { isFileName, manifestName } from '../../../lib/sync/files/paths';

const listed = (...names: string[]) =>
  Object.fromEntries(
    [...listManifests(names.map((name) => ({ name })))].map(([device, all]) => [
      device,
      all.map(({ generation, names: found }) => [generation, ...found]),
    ]),
  );

describe('a listing of manifests', () => {
  it('tells each device and its generations, the newest first', () => {
    const [a9, a10, b1] = [manifestName('a1', 9), manifestName('a1', 10), manifestName('b2', 1)];
    expect(listed(a9, b1, a10)).toEqual({
      a1: [
        [10, a10],
        [9, a9],
      ],
      b2: [[1, b1]],
    });
  });

  it('tells nothing of what is no manifest', () => {
    const foreign = [
      '',
      '.',
      '..',
      'a1.nsm',
      'a1-1.nsm',
      'a1-00000000.nsm',
      'a1-00000001.nsm.part',
      '../a1-00000001.nsm',
    ];
    const others = [
      'a_1-00000001.nsm',
      ' a1-00000001.nsm',
      'a1-00000001 (1).nsm',
      `${'a'.repeat(33)}-00000001.nsm`,
      'a1-00000001.nsm\n',
    ];
    expect(listed(...foreign, ...others)).toEqual({});
  });

  it('takes another spelling for the same manifest, and tries its own first', () => {
    const own = manifestName('a1', 3);
    expect(listed('A1-00000003.NSM')).toEqual({ a1: [[3, 'A1-00000003.NSM']] });
    expect(listed('A1-00000003.NSM', own, own)).toEqual({ a1: [[3, own, 'A1-00000003.NSM']] });
  });
});

describe('names of closed files', () => {
  it.each([
    [true, '000001.nss'],
    [true, '1234567.nss'],
    [false, '000001.nst'],
    [false, '1.nss'],
    [false, '000001.nss\n'],
    [false, '../000001.nss'],
    [false, '000001xnss'],
  ])('%s: %j', (isGood, name) => {
    expect(isFileName(name, 'nss')).toBe(isGood);
  });
});
