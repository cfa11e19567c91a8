import type { ReferenceFigure } from '../model/reference';

/** A figure without where it stands in its document, as the extension knows it. */
export type ReferenceRow = Omit<ReferenceFigure, 'start' | 'end' | 'when'>;

/** The figure as the packed form keeps it. */
export function rowOf(figure: ReferenceFigure): ReferenceRow {
  const { id, issuer, region, level, indicator, role, year, since } = figure;
  const { value, range, bound, unit, variant, source } = figure;
  return {
    id,
    issuer,
    region,
    level,
    indicator,
    role,
    year,
    ...(since !== undefined && { since }),
    value,
    ...(range && { range }),
    bound,
    unit,
    ...(variant !== undefined && { variant }),
    source,
  };
}
