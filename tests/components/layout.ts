import { afterAll, beforeAll, vi } from 'vitest';

const VIEWPORT_PX = 400;
export const ROW_PX = 80;

/**
 * happy-dom lays nothing out: gives the list's viewport the height of five rows, for all tests of a
 * file.
 */
export function layOutLists(): void {
  beforeAll(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(VIEWPORT_PX);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(VIEWPORT_PX);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW_PX);
  });
  afterAll(() => void vi.restoreAllMocks());
}
