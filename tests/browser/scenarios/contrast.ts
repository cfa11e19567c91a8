import { describe, expect, it } from 'vitest';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { untilPainted } from '../harness/paint';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

/** Paper and ink of pages of government sites. */
const PAPERS = [
  { name: 'white', paper: '#ffffff', ink: '#333333' },
  { name: 'grey', paper: '#d9d9d9', ink: '#333333' },
  { name: 'pale yellow', paper: '#fff8dc', ink: '#4a3b2a' },
  { name: 'pale blue', paper: '#e3f0fc', ink: '#1a1a1a' },
  { name: 'dark grey', paper: '#3c3c3c', ink: '#e6e6e6' },
  { name: 'black', paper: '#000000', ink: '#ffffff' },
  { name: 'government red', paper: '#c8161d', ink: '#ffffff' },
  { name: 'deep blue', paper: '#0b3d7a', ink: '#ffffff' },
] as const;

/** Figures are painted by the reader; the other lines are drawn where figures stand. */
const LINES = [
  'metric',
  'target',
  'verifiable',
  'verifiable-start',
  'directional',
  'directional-start',
  'consistent',
  'needs-scope',
  'inconsistent',
  'watched',
] as const;

const REPORT = 'http://www.linxi.gov.cn/special/contrast.html';
const PLAIN = 'http://www.linxi.gov.cn/special/plain.html';
const LEAST = 3;

/**
 * A section of the report for each paper, with figures of its own; letters leave their lines alone.
 */
const SECTIONS = PAPERS.map(
  ({ paper, ink }, at) =>
    `<div class="paper" data-ink="${ink > '#8' ? '-light' : ''}" style="background:${paper};color:${ink}"><p>去年新建公路${21 + at}.5公里，发放补贴${3 + at}.4亿元。</p>
</div>`,
).join('');
const STYLE =
  '<style>.paper{font:16px/2 sans-serif;padding:4px 8px;-webkit-text-fill-color:transparent}.paper p{margin:0}</style>';

interface Measured {
  readonly layer: string;
  readonly paper: number;
  readonly contrast: number;
}

/** Runs in the page: under which name the reader paints the figures of each section. */
function inksOfPapers(): string {
  const inkOf = (paper: Element): string => {
    for (const name of ['nuoshu-metric', 'nuoshu-metric-light']) {
      for (const range of CSS.highlights.get(name) ?? [])
        if (paper.contains(range.startContainer)) return name.replace('nuoshu-metric', '');
    }
    return 'none';
  };
  return [...document.querySelectorAll('.paper')].map(inkOf).join();
}

/** Runs in the page: draws a layer on the first figure of each section, as the reader would. */
function drawEverywhere(layer: string): string {
  const papers = [...document.querySelectorAll<HTMLElement>('.paper')];
  for (const suffix of ['', '-light']) {
    const own = papers.filter(({ dataset: { ink } }) => ink === suffix);
    const ranges = own.map((paper) => {
      const range = document.createRange();
      const [node] = paper.querySelector('p')?.childNodes ?? [];
      if (node === undefined) throw new Error('no text');
      range.setStart(node, 6);
      range.setEnd(node, 12);
      return range;
    });
    CSS.highlights.set(`nuoshu-${layer}${suffix}`, new Highlight(...ranges));
  }
  return '';
}

/**
 * Runs in the page: the strongest contrast to the paper that a picture shows where a layer is
 * drawn.
 */
async function measure(argument: string): Promise<string> {
  const { layers, picture }: { layers: string[]; picture: string } = JSON.parse(argument);
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const light = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (red: number, green: number, blue: number): number =>
    0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  const strongest = (box: DOMRect, paper: number): number => {
    const { data } = context.getImageData(
      Math.round(box.left),
      Math.round(box.top) - 4,
      Math.max(1, Math.round(box.width)),
      Math.round(box.height) + 9,
    );
    let most = 1;
    for (let at = 0; at < data.length; at += 4) {
      const own = luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      most = Math.max(most, (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05));
    }
    return most;
  };
  const papers = [...document.querySelectorAll('.paper')];
  const found: object[] = [];
  for (const layer of layers) {
    papers.forEach((paper, at) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(paper).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      for (const name of [`nuoshu-${layer}`, `nuoshu-${layer}-light`]) {
        for (const range of CSS.highlights.get(name) ?? []) {
          if (!paper.contains(range.startContainer)) continue;
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const [box] = live.getClientRects();
          if (box === undefined) continue;
          const contrast = strongest(box, luminance(red, green, blue));
          found.push({ layer, paper: at, contrast });
        }
      }
    });
  }
  return JSON.stringify(found);
}

async function contrasts(tab: Tab, layer: string): Promise<readonly Measured[]> {
  const picture = await tab.picture();
  const measured: unknown = JSON.parse(
    await tab.run(measure, JSON.stringify({ layers: [layer], picture })),
  );
  return Array.isArray(measured) ? measured : [];
}

/**
 * Every line can be seen on every page, and lays no tint on what is read: measured on pictures of
 * the window, with the letters left out.
 */
export function describeContrast(launch: Launch): void {
  const { site, browser } = givenBrowser(launch);

  describe('lines on eight papers', () => {
    it('figures of a report are underlined by the ink of their text', async () => {
      site.set(REPORT, bareReport(townLines()).replace('<p>名词解释', `${SECTIONS}<p>名词解释`));
      const tab = await browser.open(REPORT);
      await untilPainted(tab, 'metric-light');
      expect(await tab.run(inksOfPapers)).toBe(
        PAPERS.map(({ ink }) => (ink > '#8' ? '-light' : '')).join(),
      );
      await tab.close();
    });

    /* Its colours are there, the reader is not: nobody paints anew what the test draws. */
    it.each(LINES)('%s stands out', async (layer) => {
      site.set(PLAIN, `<!DOCTYPE html><head><meta charset="utf-8">${STYLE}</head>${SECTIONS}`);
      const tab = await browser.open(PLAIN);
      await tab.run(drawEverywhere, layer);
      const measured = await contrasts(tab, layer);
      expect(measured.map(({ paper }) => paper)).toEqual(PAPERS.map((_, at) => at));
      const weak = measured.filter(({ contrast }) => contrast < LEAST);
      expect(weak.map((one) => ({ ...one, paper: PAPERS[one.paper]?.name }))).toEqual([]);
      await tab.close();
    });
  });
}
