import { describe, expect, it } from 'vitest';
import { parseCall } from '../../cli/call-options';

const parsed = (...argv: readonly string[]) => parseCall(argv, ['earlier']);

describe('the arguments of a command', () => {
  it.each([
    { argv: ['a.txt', 'b.txt'], files: ['a.txt', 'b.txt'], earlier: undefined },
    {
      argv: ['a.txt', '--earlier', 'b.txt', 'c.txt'],
      files: ['a.txt'],
      earlier: ['b.txt', 'c.txt'],
    },
    {
      argv: ['--earlier', 'b.txt', '--format', 'json', 'a.txt'],
      files: ['a.txt'],
      earlier: ['b.txt'],
    },
    {
      argv: ['--earlier=b.txt', 'c.txt', '-f', 'text', 'a.txt'],
      files: ['a.txt'],
      earlier: ['b.txt', 'c.txt'],
    },
    {
      argv: ['a.txt', '--earlier', 'b.txt', '--earlier', 'c.txt'],
      files: ['a.txt'],
      earlier: ['b.txt', 'c.txt'],
    },
  ])('$argv', ({ argv, files, earlier }) => {
    expect(parsed(...argv)).toMatchObject({
      ok: true,
      value: { files, lists: earlier === undefined ? {} : { earlier } },
    });
  });

  it('are text in Simplified Chinese to the standard output where nothing else is said', () => {
    expect(parsed('a.txt')).toEqual({
      ok: true,
      value: {
        files: ['a.txt'],
        lists: {},
        format: 'text',
        language: 'zh_CN',
        out: undefined,
        help: false,
      },
    });
  });

  it.each([
    { argv: ['a.txt', '--format', 'csv'], message: '--format csv: not one of json, text' },
    { argv: ['a.txt', '--language', 'fr'], message: '--language fr: not one of zh_CN, zh_TW, en' },
    { argv: ['a.txt', '--out', ''], message: '--out needs the name of a folder' },
    { argv: ['a.txt', '--earlier'], message: '--earlier needs a file' },
    { argv: ['a.txt', '--later', 'b.txt'], message: "Unknown option '--later'" },
  ])('are refused in one line: $argv', ({ argv, message }) => {
    const answer = parsed(...argv);
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? '' : answer.message).toContain(message);
  });
});
