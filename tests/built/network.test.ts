import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, readBuilt } from './output';

/** Ways out to a network, and ways to run what is not in a file of the build. */
const WAYS = [
  /\beval\s*\(/,
  /\bFunction\s*\(/,
  /* Of the build's own files a page may load one late, or run one in a thread. */
  /\bimport\s*\((?!\s*["'`]\.{1,2}\/)/,
  /\bimportScripts\b/,
  /\bXMLHttpRequest\b/,
  /\bfetch\s*\(/,
  /\.fetch\b/,
  /\bsendBeacon\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bdocument\.write/,
  /\bnew SharedWorker\b/,
  /\bnew Worker\b(?!\(new URL\(["'`]\/assets\/)/,
  /\bset(?:Timeout|Interval)\(\s*["'`]/,
];

/** Addresses that stand in the builds as words: names of XML, and where an error is explained. */
const WORDS = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2001/XMLSchema',
  /* Names in workbooks and in annotations. */
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
  'http://schemas.microsoft.com/office/',
  'http://www.wps.cn/officeDocument/',
  'http://purl.org/dc/',
  'http://www.w3.org/ns/anno.jsonld',
  'https://nuoshu.example/',
  'https://react.dev/errors/',
  'https://wxt.dev/',
  'https://github.com/wxt-dev/wxt/',
  /* Dexie's errors. */
  'http://bit.ly/2kdckMn',
  'https://tinyurl.com/y2uuvskb',
  'https://base-ui.com/production-error',
  /* Where the sample report is said to stand. */
  'https://www.linxi.example/',
  /* Where 坚果云 serves WebDAV, filled in for the reader. */
  'https://dav.jianguoyun.com/dav/',
  /* Examples in the words of its form. */
  'https://cloud.example.cn/',
  'https://dav.example.cn/dav/',
  'https://nas.example.cn',
  /* A link that the reader may follow from the empty desk. */
  'https://www.gov.cn/',
];
/** What a link to a file of a public repository begins with. */
const REPOSITORIES = 'https://github.com/';
/** The figures that come with the extension name where each was read: one text, and no code. */
const SOURCES = /^chunks\/packed-[\w-]+\.js$/;
const ONE_TEXT = /^(?:const|let|var) [\w$]+=`[^`$\\]*`;export\{[\w$]+ as [\w$]+\};?\s*$/;
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[\w-][\w./-]*/g;

const BACKGROUND = 'background.js';
/**
 * Where sync asks the storage that the reader named: the browser's `fetch` is handed in, and called
 * once.
 */
const SYNC = [/\bfetch:\((\w),(\w)\)=>fetch\(\1,\2\)/, /\bawait \w+\.fetch\((?=\w+,\{method:)/];
const withoutSync = (script: string): string =>
  SYNC.reduce((text, call) => {
    expect(text.match(new RegExp(call, 'g'))).toHaveLength(1);
    return text.replace(call, '');
  }, script);

const DETECTOR = 'content-scripts/detector.js';
/** The detector loads one file of the build, which it names: the reader's. */
function withoutReader(script: string): string {
  const [, name = ''] =
    /[,; ]([\w$]{1,6})=\(\)=>[\w$]{1,6}\.runtime\.getURL\(["'`]\/content-scripts\/reader\.js["'`]\)/.exec(
      script,
    ) ?? [];
  const call = `await import(${name}())`;
  expect(script.split(call)).toHaveLength(2);
  return script.replace(call, '');
}

/** What is known of a file, and looked at closer above, is taken out. */
function unknownIn(file: string, script: string): string {
  if (file === BACKGROUND) return withoutSync(script);
  return file === DETECTOR ? withoutReader(script) : script;
}

const waysIn = (script: string): string[] => WAYS.filter((way) => way.test(script)).map(String);
const addressesIn = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).filter(
    (address) => address !== REPOSITORIES && !WORDS.some((word) => address.startsWith(word)),
  );

describe.each(BUILDS)('%s', (build) => {
  const files = builtFiles(build, '.js', '.html', '.css');

  it('has scripts, pages and styles to look into', () => {
    const endings = files.map((file) => file.slice(file.lastIndexOf('.')));
    expect([...new Set(endings)].sort()).toEqual(['.css', '.html', '.js']);
    expect(files).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/reader.js', 'popup.html']),
    );
  });

  it.each(files)(
    '%s runs nothing from elsewhere, calls no network and names no address',
    (file) => {
      const content = readBuilt(build, file);
      expect(waysIn(unknownIn(file, content))).toEqual([]);
      if (SOURCES.test(file)) expect(content).toMatch(ONE_TEXT);
      else expect(addressesIn(content)).toEqual([]);
    },
  );

  it('has the sources of the figures that come with it in one file', () => {
    expect(files.filter((file) => SOURCES.test(file))).toHaveLength(1);
  });

  it('has one way out, in the background, which the reader turns on', () => {
    expect(readBuilt(build, BACKGROUND).match(/\bfetch\s*\(/g)).toHaveLength(SYNC.length);
  });

  it.each(files.filter((file) => file.endsWith('.html')))(
    '%s tells the browser that it connects nowhere',
    (file) => {
      const [policy] =
        readBuilt(build, file).match(/<meta[^>]*Content-Security-Policy[^>]*>/i) ?? [];
      expect(policy?.replaceAll(/&#39;/g, "'")).toContain("connect-src 'none'");
      const [head = ''] = readBuilt(build, file).split('<script');
      expect(head).toContain(policy);
    },
  );
});

describe('the look itself', () => {
  it.each([
    'eval("1")',
    'new Function("return 1")',
    'Function("return 1")()',
    'await import("https://example.org/a.js")',
    'await import("//example.org/a.js")',
    'await import(name)',
    'new Worker("https://example.org/a.js")',
    'new Worker(new URL("//example.org/a.js",location.href))',
    'new SharedWorker("/assets/a.js")',
    'fetch("/a")',
    'self.fetch ("/a")',
    'let f=globalThis.fetch;f("/a")',
    'new XMLHttpRequest',
    'navigator.sendBeacon("/a")',
    'new WebSocket(a)',
    'setTimeout("run()",1)',
  ])('sees %s', (script) => {
    expect(waysIn(script)).not.toEqual([]);
  });

  it('sees an address, and lets functions and words be', () => {
    expect(addressesIn('a="https://example.org/x";b="http://www.w3.org/2000/svg"')).toEqual([
      'https://example.org/x',
    ]);
    expect(waysIn('isFunction(a);prefetch(b);retrieval(c);setTimeout(()=>0,1)')).toEqual([]);
  });
});
