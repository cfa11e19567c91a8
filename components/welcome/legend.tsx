import type { Layer } from '../../lib/model/page';
import { useWelcomeWords } from './use-welcome-words';
/* What the page's own highlights are drawn with. */
import '../../lib/dom/painters/painter.css';
import './legend.css';

/* Lines that are switched on by themselves, and that of vague promises. */
const SHOWN = [
  'metric',
  'target',
  'verifiable',
  'directional',
  'inconsistent',
  'annotation',
] as const satisfies readonly Layer[];

/** What each line means, drawn as on a page; the samples are the report's own language. */
export function Legend() {
  const word = useWelcomeWords();
  return (
    <dl className="legend">
      {SHOWN.map((layer) => (
        <div key={layer} className="legend__row">
          <dt>
            <span lang="zh-Hans" className="legend__sample">
              <Sample layer={layer}>{word(`legend_${layer}_sample`)}</Sample>
            </span>
            <span className="legend__name">{word(`legend_${layer}`)}</span>
          </dt>
          <dd className="legend__hint">{word(`legend_${layer}_hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/*
 * The reader's own marks are drawn above the page, in no layer of it; pledges have a foot of their
 * own.
 */
function Sample({ layer, children }: { readonly layer: Layer; readonly children: string }) {
  if (layer === 'annotation') return <span className="legend__annotation">{children}</span>;
  const hasFoot = layer === 'verifiable' || layer === 'directional';
  return (
    <mark className={`nuoshu-${layer}`} data-markjs="true">
      {hasFoot && (
        <mark className={`nuoshu-${layer}-start`} data-markjs="true">
          {children.slice(0, 1)}
        </mark>
      )}
      {hasFoot ? children.slice(1) : children}
    </mark>
  );
}
