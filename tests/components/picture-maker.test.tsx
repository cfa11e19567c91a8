// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PictureMaker } from '../../components/report/picture-maker';
import type { PictureContent, PicturePlace, PictureSource } from '../../lib/picture/content';
import { DOUBTED, METRICS, PLEDGES, TEXT, TEXT_HASH } from '../exchange/sample';
import { click, eventually, find, render } from './render';

const pen = vi.hoisted(() => ({
  draw: vi.fn<(canvas: HTMLCanvasElement, content: PictureContent) => boolean>(),
}));
vi.mock('../../lib/picture/draw', () => ({ drawPicture: pen.draw }));

const start = TEXT.indexOf('24.03亿元');
const PLACE: PicturePlace = {
  subject: 'metric',
  quote: '24.03亿元',
  span: { start, end: start + 7 },
  judged: { ...DOUBTED, note: '去年口径不同' },
};

/** A source whose text comes when the test says so, once for each time that it is asked. */
function lateSource() {
  const answers: ((text: string | undefined) => void)[] = [];
  const source: PictureSource = {
    report: { title: '临溪镇2023年工作总结', url: 'https://www.linxi.gov.cn/art/1.html' },
    capturedOn: '2024-05-01',
    textHash: TEXT_HASH,
    metrics: METRICS,
    pledges: PLEDGES,
    text: () => new Promise((resolve) => void answers.push(resolve)),
  };
  return { source, answers };
}

async function opened(source: PictureSource, place = PLACE) {
  const drawn = await render(<PictureMaker source={source} place={place} about="24.03亿元" />);
  await click(find(drawn.root, '.row__toggle'));
  return drawn;
}

const answered = (answer: ((text: string | undefined) => void) | undefined): Promise<void> =>
  act(async () => answer?.(TEXT));

beforeEach(() => void pen.draw.mockReset().mockReturnValue(true));

describe('a picture of a place', () => {
  it('can be saved once it is drawn, not before', async () => {
    const { source, answers } = lateSource();
    const { root } = await opened(source);
    await eventually(() => expect(answers).toHaveLength(1));
    expect(find(root, 'button', '保存 PNG')).toHaveProperty('disabled', true);
    await answered(answers[0]);
    await eventually(() =>
      expect(find(root, 'button', '保存 PNG')).toHaveProperty('disabled', false),
    );
    expect(find(root, 'canvas').getAttribute('aria-busy')).toBe('false');
  });

  it('that is stale by the time its text comes is never drawn over the newer one', async () => {
    const { source, answers } = lateSource();
    const { root } = await opened(source);
    await eventually(() => expect(answers).toHaveLength(1));
    await click(find(root, 'input[type=checkbox]'));
    await eventually(() => expect(answers).toHaveLength(2));
    await answered(answers[1]);
    await eventually(() => expect(pen.draw).toHaveBeenCalledTimes(1));
    await answered(answers[0]);
    expect(pen.draw.mock.calls.map(([, content]) => content.note)).toEqual(['去年口径不同']);
    expect(find(root, 'button', '保存 PNG')).toHaveProperty('disabled', false);
    await click(find(root, 'input[type=checkbox]'));
    expect(find(root, 'button', '保存 PNG')).toHaveProperty('disabled', true);
  });

  it('that gets no brush, or no text, says that it was not drawn, and cannot be saved', async () => {
    pen.draw.mockReturnValue(false);
    const { source, answers } = lateSource();
    const { root } = await opened(source);
    await eventually(() => expect(answers).toHaveLength(1));
    await answered(answers[0]);
    await eventually(() => expect(root.textContent).toContain('图片生成失败'));
    expect(find(root, 'button', '保存 PNG')).toHaveProperty('disabled', true);
    const broken = await opened({ ...source, text: () => Promise.reject(new Error('gone')) });
    await eventually(() => expect(broken.root.textContent).toContain('图片生成失败'));
  });
});
