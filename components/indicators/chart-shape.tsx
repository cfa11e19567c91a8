import type { Shape } from '../../lib/view/chart/shapes';

/** One shape of a chart; its class says what it is of, and whose. */
export function ChartShape({ shape }: { readonly shape: Shape }) {
  const of = shape.of === undefined ? '' : ` chart-shape--of-${shape.of}`;
  const className = `chart-shape chart-shape--${shape.role}${of}`;
  if (shape.kind === 'path') return <path className={className} d={shape.d} />;
  return (
    <text className={className} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
      {shape.text}
    </text>
  );
}
