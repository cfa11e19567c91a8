import type { Language } from '../model/settings';
import type { PictureContent } from './content';
import { pictureLayout } from './layout';
import type { Mark } from './layout';
import { FAMILIES, INK } from './look';
import type { Type } from './look';

/** Pixels to a CSS pixel: sharp on every screen and after a messenger has made it smaller. */
const SCALE = 2;

type Brush = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'measureText'
  | 'fillText'
  | 'fillRect'
  | 'beginPath'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'scale'
>;

/**
 * Draws a picture on a canvas, which takes its size. Answers false where the browser gives no
 * brush.
 */
export function drawPicture(
  canvas: HTMLCanvasElement,
  content: PictureContent,
  language: Language,
): boolean {
  const brush = canvas.getContext('2d');
  if (brush === null) return false;
  const widths = new Map<string, number>();
  const measure = (text: string, type: Type): number => {
    const font = fontOf(type);
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    brush.font = font;
    const { width } = brush.measureText(text);
    widths.set(key, width);
    return width;
  };
  const { width, height, marks } = pictureLayout(content, measure, language);
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  brush.scale(SCALE, SCALE);
  brush.fillStyle = INK.paper;
  brush.fillRect(0, 0, width, height);
  for (const mark of marks) drawMark(brush, mark);
  return true;
}

const fontOf = ({ family, weight, size }: Type): string =>
  `${weight} ${size}px ${FAMILIES[family]}`;

function drawMark(brush: Brush, mark: Mark): void {
  if (mark.kind === 'text') {
    brush.font = fontOf(mark.type);
    brush.fillStyle = mark.type.color;
    brush.fillText(mark.text, mark.x, mark.y);
    return;
  }
  brush.beginPath();
  brush.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
  if (mark.fill !== undefined) {
    brush.fillStyle = mark.fill;
    brush.fill();
  }
  if (mark.line !== undefined) {
    brush.strokeStyle = mark.line;
    brush.lineWidth = 1;
    brush.stroke();
  }
}
