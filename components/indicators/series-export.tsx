import { Menu } from '@base-ui/react/menu';
import { Toast } from '@base-ui/react/toast';
import { csvFile } from '../../lib/exchange/csv';
import { exportName } from '../../lib/exchange/export-name';
import type { ChartLayout } from '../../lib/view/chart/chart';
import { pngFile } from '../../lib/view/chart/png-file';
import { svgFile } from '../../lib/view/chart/svg-file';
import type { IndicatorChart } from '../../lib/view/indicator-chart';
import { exportedSeries } from '../../lib/view/series-table';
import type { SeriesWords } from '../../lib/view/series-words';
import { saveFile } from '../report/save-file';
import { useIndicatorsWords } from './use-indicators-words';
import '../styles/floating.css';

const FORMATS = ['csv', 'svg', 'png'] as const;
export type SeriesFormat = (typeof FORMATS)[number];

/** What is taken away. */
export interface TakenSeries {
  readonly chart: IndicatorChart;
  /** As wide as a page of a document. */
  readonly layout: () => ChartLayout;
  readonly title: string;
  readonly isCut: boolean;
  readonly by: SeriesWords;
}

/** Takes a series away as a file, and says what came of it. */
export function useTakeSeries(taken: TakenSeries): (format: SeriesFormat) => Promise<void> {
  const say = useIndicatorsWords();
  const { add } = Toast.useToastManager();
  return async (format) => {
    const name = exportName({ title: taken.title }, format);
    const title = await fileOf(format, taken, say).then(
      (file) => {
        saveFile(name, file);
        return say('saved', { name });
      },
      () => say('not_saved'),
    );
    add({ title, timeout: TOAST_MS });
  };
}

const TOAST_MS = 8_000;

async function fileOf(
  format: SeriesFormat,
  { chart, layout, title, by, isCut }: TakenSeries,
  say: ReturnType<typeof useIndicatorsWords>,
): Promise<Blob> {
  if (format === 'csv') {
    return new Blob([csvFile(exportedSeries(chart, by))], { type: 'text/csv' });
  }
  const notes = [
    `${say('how')}${isCut ? say('axis_cut') : ''}`,
    say('made_by', { count: chart.reports }),
  ];
  const svg = svgFile(layout(), { title, notes });
  return format === 'svg'
    ? new Blob([svg], { type: 'image/svg+xml' })
    : pngFile(svg, document.createElement('canvas'));
}

/** What a series can be taken away as. */
export function SeriesExport({ onTake }: { readonly onTake: (format: SeriesFormat) => void }) {
  const say = useIndicatorsWords();
  return (
    <Menu.Root>
      <Menu.Trigger className="button button--small">
        {say('export')} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="start" sideOffset={4}>
          <Menu.Popup className="floating__box">
            {FORMATS.map((format) => (
              <Menu.Item key={format} className="floating__item" onClick={() => onTake(format)}>
                {say(`export_${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
