import type { PainterName } from '../../model/page';
import { hasHighlights, HighlightPainter } from './highlight-painter';
import { MarkPainter } from './mark-painter';
import type { PaintedText, Painter } from './painter';
import { PrintPainter } from './print-painter';

/**
 * The painter that the reader asked for, where the browser can: `highlight` needs the CSS Custom
 * Highlight API and falls back to `mark`. The answer's `name` says which it became.
 */
export function choosePainter(setting: PainterName, text: PaintedText, page: Window): Painter {
  if (setting === 'mark' || !hasHighlights(page)) return new MarkPainter(text, page);
  return new PrintPainter(new HighlightPainter(text, page), text, page);
}
