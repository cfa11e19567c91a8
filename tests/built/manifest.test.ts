import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { STEP_COMMANDS } from '../../lib/model/step-commands';
import { checkAddress } from '../../lib/sync/webdav/address';
import { readAddress } from '../../lib/view/sync-place';
import { BUILDS, readBuilt } from './output';

type Manifest = Readonly<Record<string, unknown>>;

const GOVERNMENT = '*://*.gov.cn/*';
/** What pages may load: card and strip anywhere, the reader where the manifest has it run. */
const CARD = { resources: ['card.html', 'strip.html'], matches: ['*://*/*'] };
const READER = { resources: ['content-scripts/reader.js'], matches: [GOVERNMENT] };
const POLICY =
  "default-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** All that a manifest may say, and nothing of it more: what is not named here asks for nothing. */
const ALLOWED = {
  'chrome-mv3': {
    permissions: ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    own: { side_panel: { default_path: 'sidepanel.html' } },
    background: { service_worker: 'background.js' },
    accessible: [CARD, READER].map((entry) => ({ ...entry, use_dynamic_url: true })),
  },
  'firefox-mv3': {
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
    own: {
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: '诺数 Nuoshu',
        open_at_install: false,
      },
    },
    background: { scripts: ['background.js'] },
    accessible: [CARD, READER],
  },
};
const NAMES = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'action',
];

/** Chrome suggests four keys at most. */
const SUGGESTED = [
  ['next-finding', 'J'],
  ['previous-finding', 'K'],
  ['next-unjudged', 'U'],
  ['open-library', 'N'],
] as const;

const COMMANDS = Object.fromEntries(
  [...STEP_COMMANDS.map(({ name }) => name), 'open-library'].map((name) => {
    const key = SUGGESTED.find(([command]) => command === name)?.[1];
    return [
      name,
      {
        description: `__MSG_command_${name.replace('-', '_')}__`,
        ...(key && { suggested_key: { default: `Alt+${key}`, mac: `MacCtrl+Shift+${key}` } }),
      },
    ];
  }),
);

/** What a manifest says beyond what it may; empty for a good one. */
function excess(build: (typeof BUILDS)[number], manifest: Manifest): string[] {
  const { permissions, own, background, accessible } = ALLOWED[build];
  const rest: Manifest = Object.fromEntries(
    Object.entries(manifest).filter(([key]) => !NAMES.includes(key)),
  );
  const allowed: Manifest = {
    ...own,
    background,
    permissions,
    host_permissions: [GOVERNMENT],
    optional_host_permissions: ['*://*/*'],
    options_ui: { open_in_tab: true, page: 'library.html#/settings' },
    commands: COMMANDS,
    minimum_chrome_version: '123',
    content_security_policy: { extension_pages: POLICY },
    browser_specific_settings: {
      gecko: {
        id: 'nuoshu@nuoshu.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    content_scripts: [
      {
        matches: [GOVERNMENT],
        all_frames: true,
        run_at: 'document_idle',
        css: ['content-scripts/detector.css'],
        js: ['content-scripts/detector.js'],
      },
      { matches: [GOVERNMENT], run_at: 'document_start', js: ['content-scripts/wake.js'] },
    ],
    web_accessible_resources: accessible,
  };
  const said = Object.keys({ ...allowed, ...rest });
  return said.filter((key) => !isDeepStrictEqual(sorted(rest[key]), sorted(allowed[key])));
}

/** Permissions are a set: their order says nothing. */
const sorted = (entry: unknown): unknown => (Array.isArray(entry) ? entry.toSorted() : entry);

const readManifest = (build: string): Manifest => JSON.parse(readBuilt(build, 'manifest.json'));

it.each([
  'https://dav.example.cn/dav/',
  'https://[::1]:5006/',
  'https://192.168.1.5:5006/',
  'http://localhost:8080/',
  'http://127.0.0.1/',
  'http://127.0.0.2/',
  'http://[::1]:8080/',
  'http://nas.localhost/',
  'http://localhost./',
  'http://192.168.1.5/',
  'ftp://localhost/',
])(
  '%s is taken as a place exactly where the policy lets the background connect to it',
  (address) => {
    const { protocol, hostname } = new URL(address);
    const sources = /connect-src ([^;]+)/.exec(POLICY)?.[1]?.split(' ') ?? [];
    const isLet = sources.some(
      (source) => source === protocol || source === `${protocol}//${hostname}:*`,
    );
    expect(typeof checkAddress(address) !== 'string').toBe(isLet);
    expect(readAddress(address).ok).toBe(isLet);
  },
);

describe.each(BUILDS)('the manifest of %s', (build) => {
  it('asks for what is written here and no more', () => {
    expect(excess(build, readManifest(build))).toEqual([]);
  });

  const { accessible, permissions } = ALLOWED[build];
  const changes: { name: string; change: Manifest; excess: string[] }[] = [
    {
      name: 'no card',
      change: { web_accessible_resources: undefined },
      excess: ['web_accessible_resources'],
    },
    {
      name: 'another page for sites',
      change: {
        web_accessible_resources: [
          ...accessible,
          { resources: ['popup.html'], matches: ['*://*/*'] },
        ],
      },
      excess: ['web_accessible_resources'],
    },
    {
      name: 'the card and more',
      change: { web_accessible_resources: [{ ...accessible[0], resources: ['*'] }, accessible[1]] },
      excess: ['web_accessible_resources'],
    },
    {
      name: 'the reader everywhere',
      change: {
        web_accessible_resources: [accessible[0], { ...accessible[1], matches: ['*://*/*'] }],
      },
      excess: ['web_accessible_resources'],
    },
    {
      name: 'another permission',
      change: { permissions: [...permissions, 'tabs'] },
      excess: ['permissions'],
    },
    {
      name: 'every site',
      change: { host_permissions: ['<all_urls>'] },
      excess: ['host_permissions'],
    },
    {
      name: 'more on request than sites',
      change: { optional_permissions: ['tabs'] },
      excess: ['optional_permissions'],
    },
    {
      name: 'callers from sites',
      change: { externally_connectable: {} },
      excess: ['externally_connectable'],
    },
    {
      name: 'no policy',
      change: { content_security_policy: undefined },
      excess: ['content_security_policy'],
    },
    {
      name: 'a looser policy',
      change: { content_security_policy: { extension_pages: `${POLICY} 'unsafe-eval'` } },
      excess: ['content_security_policy'],
    },
    {
      name: 'another script in pages',
      change: { content_scripts: [{}] },
      excess: ['content_scripts'],
    },
  ];
  it.each(changes)('$name would be told', ({ change, excess: told }) => {
    expect(excess(build, { ...readManifest(build), ...change })).toEqual(told);
  });
});
