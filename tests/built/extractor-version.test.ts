import { describe, expect, it } from 'vitest';
import { extractorCode } from '../../scripts/extractor-code';
import { BUILDS, builtFiles, readBuilt, root } from './output';

describe.each(BUILDS)('%s', (build) => {
  it('says which code read a report', () => {
    const code = extractorCode(root.pathname);
    expect(code).toMatch(/^[0-9a-f]{8}$/);
    const scripts = builtFiles(build, '.js').map((file) => readBuilt(build, file));
    expect(scripts.some((script) => script.includes(`+${code}`))).toBe(true);
  });
});
