/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys that the tests press, alone or held together. */
export type Keys =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Control+a'
  | 'Control+k'
  | 'Control+z'
  | 'Alt+Shift+Enter'
  | 'Alt+Shift+ArrowDown'
  | 'Shift+ArrowRight';

/**
 * A tab as the tests use it, in either browser. Text goes in and out, so that both libraries' types
 * agree.
 */
export interface Tab {
  /** Runs in the page's own world. */
  run(work: (argument: string) => string | Promise<string>, argument?: string): Promise<string>;
  /** Waits until the claim holds in the page. */
  until(claim: (argument: string) => boolean, argument?: string, timeoutMs?: number): Promise<void>;
  /** Waits until the claim holds in the card's frame, which no page and no selector finds. */
  untilInCard(claim: (argument: string) => boolean, argument?: string): Promise<void>;
  /** Clicks the first element that matches, once there is one. */
  click(selector: string): Promise<void>;
  /** Puts the focus on an element and types. */
  type(selector: string, text: string): Promise<void>;
  /**
   * Types where the focus is, in whatever frame: plain letters, for which the driver presses keys;
   * at a pace if given.
   */
  write(text: string, letterMs?: number): Promise<void>;
  press(keys: Keys): Promise<void>;
  /** Moves the pointer there, as a hand does: over what lies between. */
  moveTo(point: Point): Promise<void>;
  clickAt(point: Point, count?: 1 | 2): Promise<void>;
  /** Selects with the mouse from one point to the other. */
  drag(from: Point, to: Point): Promise<void>;
  /** Goes to another address. */
  go(address: string): Promise<void>;
  /** Brings the tab to the front: a page out of sight does less. */
  front(): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** What the window shows, as an address of a PNG in CSS pixels. */
  picture(): Promise<string>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension, in either kind. */
export interface TestBrowser {
  /**
   * What went wrong in any page so far: exceptions and console errors, content scripts included.
   */
  readonly troubles: readonly string[];
  open(address: string): Promise<Tab>;
  /** The side panel as a page of its own, pinned to the tab. */
  panelOf(tab: Tab): Promise<Tab>;
  popupOf(tab: Tab): Promise<Tab>;
  /**
   * A file of the extension that runs no script, in a tab of its own: it may do whatever the
   * extension's pages may.
   */
  quietPage(): Promise<Tab>;
  /** Opens the extension's page at this path. */
  ownPage(path: string): Promise<Tab>;
  /** Runs in a page of the extension, which may ask everything. */
  ask(work: (argument: string) => string | Promise<string>, argument?: string): Promise<string>;
  /** Ends the background's process, or makes sure that it ended; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Starts the extension anew under its open pages, as an update does; its own pages close. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it anew with the same profile. */
  restart(): Promise<TestBrowser>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Where every `*.gov.cn` leads. */
  readonly port: number;
  /** Firefox: how long the background lives without work. Chromium's is stopped by command. */
  readonly backgroundIdleMs?: number;
}

export type Launch = (options: LaunchOptions) => Promise<TestBrowser>;
