import { expect, it } from 'vitest';
import { hashText } from '../../lib/text/hash';

it.each([
  { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
])('gives the standard digest of $text', async ({ text, hash }) => {
  expect(await hashText(text)).toBe(hash);
});

it('counts a lone surrogate as U+FFFD', async () => {
  expect(await hashText('\ud800')).toBe(await hashText('\ufffd'));
});
