import { translator } from '../../lib/i18n/catalog';
import { STRIP_WORDS } from '../../lib/i18n/strip';
import type { FromStrip, StripFinding, StripKind } from '../../lib/messages/strip-link';
import type { StripText, StripView } from '../../lib/messages/strip-link';
import type { Language } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import type { stripReading } from '../../lib/view/strip/corrected';
import type { StripState } from '../../lib/view/strip/link';
import { groupMarks, plainReading, shareOf, stripMarks } from '../../lib/view/strip/marks';
import { stripTicks } from '../../lib/view/strip/ticks';
import { stripOptions } from './options';
import type { StripOption } from './options';
import './strip.css';

/** Signs closer than this would touch. */
const LINE_PX = 12;
/** A press beside a finding still means it. */
const NEAR_PX = 4;
/** Ticks stand at the right edge, as far as that (strip.css). */
const TICK_PX = 5;

/** Drawn one above the other: what is rarer stays in sight. */
const LAYERS: readonly StripKind[] = ['metric', 'target', 'pledge', 'inconsistent'];

const LANGS = { zh_CN: 'zh-Hans', zh_TW: 'zh-Hant', en: 'en' } as const;

/** What the strip needs of the page it is. */
export interface StripPage {
  readonly tell: (message: FromStrip) => void;
  /** ISO 8601 day. */
  readonly today: () => string;
}

/**
 * The strip: all findings as fine lines, what the reader judged and noted as signs, their watch
 * words as ticks, and the place in the window. No React: it stands in every report, and shows some
 * eighty of each at most.
 */
export class Strip {
  readonly #root: HTMLElement;
  readonly #world: StripPage;
  readonly #findings = document.createElement('canvas');
  readonly #window = document.createElement('div');
  readonly #list = document.createElement('div');
  #state: StripState = {};
  /** As the reader corrected them. */
  #found: readonly StripFinding[] = [];
  /** Loaded where the reader corrected something: it is larger than all the rest. */
  #corrects: typeof stripReading | undefined;
  #options: readonly StripOption[] = [];
  #active = -1;
  #frame: number | undefined;

  /** `root` is empty and hidden; it is shown once there is something to show. */
  constructor(root: HTMLElement, world: StripPage) {
    this.#root = root;
    this.#world = world;
    this.#findings.className = 'strip__findings';
    this.#findings.setAttribute('aria-hidden', 'true');
    this.#window.className = 'strip__window';
    this.#list.className = 'strip__list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.tabIndex = 0;
    root.append(this.#findings, this.#window, this.#list);
    window.addEventListener('resize', () => this.#drawSoon());
    /* The keyboard stays with the page. */
    root.addEventListener('mousedown', (event) => event.preventDefault());
    root.addEventListener('click', (event) => {
      if (event.isTrusted) this.#press(event.clientX, event.clientY);
    });
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('focus', () => this.#choose(Math.max(0, this.#active)));
  }

  /** Shows what is known by now. */
  readonly show = (state: StripState): void => {
    const { view, text, notes, watched, language } = this.#state;
    this.#state = state;
    if (state.view !== view) this.#showWindow(state.view);
    if (
      state.text !== text ||
      state.notes !== notes ||
      state.watched !== watched ||
      state.language !== language
    )
      this.#drawSoon();
  };

  #showWindow(view: StripView | undefined): void {
    if (view === undefined) return;
    this.#window.style.top = `${view.top * 100}%`;
    this.#window.style.height = `${(view.bottom - view.top) * 100}%`;
  }

  #drawSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #draw(): void {
    const { text, notes, watched, language } = this.#state;
    if (text === undefined || language === undefined) return;
    const isCorrected = notes?.annotations.some(({ correction }) => correction !== undefined);
    if (isCorrected && this.#corrects === undefined) return void this.#loadCorrecting();
    const readingOf = (isCorrected ? this.#corrects : undefined) ?? plainReading;
    const reading = notes && readingOf(text, notes);
    this.#root.hidden = false;
    document.documentElement.dataset.paper = text.isDark ? 'dark' : 'light';
    document.documentElement.lang = LANGS[language];
    this.#found = reading?.findings ?? text.findings;
    this.#drawFindings(text);
    const lines = Math.max(1, Math.floor(window.innerHeight / LINE_PX));
    const marks = notes ? stripMarks(text, notes, this.#world.today(), reading) : [];
    const ticks = stripTicks(text, watched, lines);
    this.#options = stripOptions(groupMarks(marks, lines), ticks, language);
    this.#drawOptions(language);
  }

  async #loadCorrecting(): Promise<void> {
    const loaded = await import('../../lib/view/strip/corrected');
    this.#corrects = loaded.stripReading;
    this.#drawSoon();
  }

  #drawFindings({ blocks }: StripText): void {
    const { devicePixelRatio: ratio, innerHeight: height } = window;
    const width = this.#findings.clientWidth;
    this.#findings.width = width * ratio;
    this.#findings.height = height * ratio;
    const context = this.#findings.getContext('2d');
    if (context === null) return;
    context.scale(ratio, ratio);
    const style = getComputedStyle(document.documentElement);
    for (const layer of LAYERS) {
      context.fillStyle = style.getPropertyValue(`--${layer}`);
      for (const { start, kind } of this.#found) {
        const share = kind === layer ? shareOf(blocks, start) : undefined;
        if (share !== undefined) context.fillRect(0, Math.round(share * height), width, 1);
      }
    }
  }

  #drawOptions(language: Language): void {
    const say = translator(STRIP_WORDS, language);
    this.#list.setAttribute('aria-label', say(this.#options.length === 0 ? 'none' : 'label'));
    const drawn = this.#options.map(({ className, share, glyph, label }, at) => {
      const option = document.createElement('div');
      option.id = `mark-${at}`;
      option.className = className;
      option.setAttribute('role', 'option');
      option.style.top = `${share * 100}%`;
      option.textContent = glyph;
      option.title = label;
      option.setAttribute('aria-label', label);
      return option;
    });
    this.#list.replaceChildren(...drawn);
    this.#choose(this.#active);
  }

  #choose(at: number): void {
    this.#active = Math.min(at, this.#options.length - 1);
    [...this.#list.children].forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === this.#active)),
    );
    if (this.#active < 0) this.#list.removeAttribute('aria-activedescendant');
    else this.#list.setAttribute('aria-activedescendant', `mark-${this.#active}`);
  }

  #key(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.#active + 1),
      ArrowUp: Math.max(0, this.#active - 1),
      Home: 0,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (step !== undefined) this.#choose(step);
    this.#jumpTo(this.#options[this.#active]);
  }

  #jumpTo(place: Span | undefined): void {
    if (place === undefined) return;
    const { start, end } = place;
    this.#world.tell({ kind: 'jump', start, end });
  }

  /**
   * A press means the sign there, or at the right edge the tick, else the finding there, else that
   * part of the page.
   */
  #press(x: number, y: number): void {
    const { innerHeight: height, innerWidth: width } = window;
    const isNear = (share: number | undefined, px: number): boolean =>
      share !== undefined && Math.abs(share * height - y) < px;
    const near = (wanted: StripOption['kind']): StripOption | undefined =>
      this.#options.find(({ kind, share }) => kind === wanted && isNear(share, LINE_PX / 2));
    const option =
      x >= width - TICK_PX ? (near('tick') ?? near('mark')) : (near('mark') ?? near('tick'));
    if (option !== undefined) return this.#jumpTo(option);
    const { blocks } = this.#state.text ?? { blocks: [] };
    const finding = this.#found.find(({ start }) => isNear(shareOf(blocks, start), NEAR_PX));
    if (finding === undefined) return this.#world.tell({ kind: 'scroll', share: y / height });
    this.#jumpTo(finding);
  }
}
