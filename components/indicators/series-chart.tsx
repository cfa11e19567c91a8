import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ChartLayout, PlacedPoint } from '../../lib/view/chart/chart';
import { nextPoint } from '../../lib/view/chart/walk';
import { ChartShape } from './chart-shape';
import { useIndicatorsWords } from './use-indicators-words';
import './series-chart.css';

interface SeriesChartProps {
  readonly layout: ChartLayout;
  /** What the whole chart is of. */
  readonly name: string;
  /** A point in words. */
  readonly nameOf: (placed: PlacedPoint) => string;
  /** Where its sentence stands. */
  readonly hrefOf: (placed: PlacedPoint) => string;
}

/**
 * A chart of figures over the years. Each figure is a link to its sentence; one of them at a time
 * is in the order of tabs, arrows lead to the others, and each is read out as it is reached.
 */
export function SeriesChart({ layout, name, nameOf, hrefOf }: SeriesChartProps) {
  const say = useIndicatorsWords();
  const { width, height, shapes, points } = layout;
  const [active, setActive] = useState(0);
  const [pointed, setPointed] = useState<number>();
  const drawing = useRef<SVGSVGElement>(null);
  const current = Math.min(active, points.length - 1);
  const told = points[pointed ?? -1];
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextPoint(points, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    drawing.current?.querySelectorAll<SVGAElement>('.series-chart__point')[next]?.focus();
  };
  return (
    <figure className="series-chart">
      <svg
        ref={drawing}
        className="series-chart__drawing"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={name}
        onKeyDown={press}
        onPointerLeave={() => setPointed(undefined)}
      >
        <g aria-hidden="true">
          {shapes.map((shape, at) => (
            <ChartShape key={at} shape={shape} />
          ))}
        </g>
        {points.map((placed, at) => (
          <a
            key={`${placed.of} ${placed.point.report} ${placed.point.metric}`}
            className="series-chart__point"
            href={hrefOf(placed)}
            aria-label={nameOf(placed)}
            tabIndex={at === current ? 0 : -1}
            onFocus={() => {
              setActive(at);
              setPointed(at);
            }}
            onBlur={() => setPointed(undefined)}
            onPointerEnter={() => setPointed(at)}
          >
            <circle className="series-chart__reach" cx={placed.x} cy={placed.y} r={12} />
            <circle className="series-chart__ring" cx={placed.x} cy={placed.y} r={9} />
          </a>
        ))}
      </svg>
      {/* Who listens hears the name of the point itself. */}
      <figcaption className="series-chart__told" aria-hidden="true">
        {told === undefined ? `${say('read_hint')} ${say('chart_keys')}` : nameOf(told)}
      </figcaption>
    </figure>
  );
}
