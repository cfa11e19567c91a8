/** What a shape is of: the page colours it by class, a file by attributes. */
export type ShapeRole =
  | 'grid'
  | 'axis'
  | 'tick'
  | 'line'
  | 'marker'
  | 'hollow'
  | 'target'
  | 'band'
  | 'value'
  | 'met'
  | 'missed'
  | 'open'
  | 'legend';

/** Which issuer's, from 0; absent for what belongs to none. */
interface Of {
  readonly role: ShapeRole;
  readonly of?: number;
}

/** One thing to draw, in CSS pixels from the top left. */
export type Shape = Of &
  (
    | { readonly kind: 'path'; readonly d: string }
    | {
        readonly kind: 'text';
        readonly x: number;
        readonly y: number;
        readonly text: string;
        readonly anchor: 'start' | 'middle' | 'end';
      }
  );

const at = (value: number): string => String(Math.round(value * 10) / 10);

/** A line through these places. */
export const through = (places: readonly { readonly x: number; readonly y: number }[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');

/** A rectangle. */
export const rectangle = (
  left: number,
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): string => `M${at(left)} ${at(top)}h${at(width)}v${at(height)}h${at(-width)}z`;

/** Signs by which issuers are told apart without colour: round, square, and so on. */
const SIGNS: readonly ((r: number) => string)[] = [
  (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  (r) => `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (r) => `m0 ${-r * 1.2}l${r * 1.2} ${r * 2.1}h${-r * 2.4}z`,
  (r) => `m0 ${-r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`,
  (r) => `m${-r * 1.2} ${-r * 0.9}h${r * 2.4}l${-r * 1.2} ${r * 2.1}z`,
];

/** So many issuers can be told apart. */
export const MOST_LINES = SIGNS.length;

/** The sign of an issuer around a place. */
export const sign = (
  of: number,
  { x, y }: { readonly x: number; readonly y: number },
  r = 4,
): string => `M${at(x)} ${at(y)}${SIGNS[of % SIGNS.length]?.(r) ?? ''}`;
