import { expect, it } from 'vitest';
import type { Sites } from '../../lib/model/site';
import { isOff, siteRows, siteView } from '../../lib/view/site';

const GOV = 'www.linxi.gov.cn';
const OTHER = 'www.linxi.example';
const NONE: Sites = { always: [], never: [], paused: [] };

it.each([
  {
    name: 'a government site',
    host: GOV,
    sites: NONE,
    choice: 'auto',
    choices: 3,
    canPause: true,
    asks: false,
  },
  {
    name: 'another site',
    host: OTHER,
    sites: NONE,
    choice: 'auto',
    choices: 2,
    canPause: false,
    asks: true,
  },
  {
    name: 'another site that was allowed',
    host: OTHER,
    sites: { ...NONE, always: [OTHER] },
    choice: 'always',
    choices: 3,
    canPause: true,
    asks: false,
  },
  {
    name: 'another site that was refused',
    host: OTHER,
    sites: { ...NONE, never: [OTHER] },
    choice: 'never',
    choices: 3,
    canPause: false,
    asks: true,
  },
])(
  '$name offers what means something there',
  ({ host, sites, choice, choices, canPause, asks }) => {
    const view = siteView(sites, host);
    expect({ ...view, choices: view.choices.length }).toMatchObject({
      choice,
      choices,
      canPause,
      asks,
      isPaused: false,
    });
  },
);

it.each([
  { sites: NONE, off: false },
  { sites: { ...NONE, paused: [GOV] }, off: true },
  { sites: { ...NONE, never: [GOV] }, off: true },
  { sites: { ...NONE, always: [GOV] }, off: false },
  { sites: { ...NONE, always: [GOV], paused: [GOV] }, off: true },
  { sites: { ...NONE, never: [OTHER] }, off: false },
])('nothing is read with $sites: $off', ({ sites, off }) => {
  expect(isOff(siteView(sites, GOV))).toBe(off);
});

it('all choices are listed by host, each with what takes it back', () => {
  expect(
    siteRows({ always: ['c.example'], never: ['a.gov.cn'], paused: ['b.gov.cn', 'c.example'] }),
  ).toEqual([
    { host: 'a.gov.cn', kind: 'never', undo: 'auto' },
    { host: 'b.gov.cn', kind: 'paused', undo: 'resume' },
    { host: 'c.example', kind: 'always', undo: 'auto' },
    { host: 'c.example', kind: 'paused', undo: 'resume' },
  ]);
});
