import { expect, test } from 'vitest';
import { watchReport } from '../../lib/reader/other-report';

const START = 'https://www.linxi.gov.cn/art/1.html?id=3';

test.each([
  { name: 'where the reader came from', address: `${START}&utm_source=wx`, isOther: false },
  { name: 'a place on the page', address: `${START}#part-2`, isOther: false },
  {
    name: 'the site for phones',
    address: 'https://m.linxi.gov.cn/art/1.html?id=3',
    isOther: false,
  },
  { name: 'another number', address: 'https://www.linxi.gov.cn/art/1.html?id=4', isOther: true },
  { name: 'another page', address: 'https://www.linxi.gov.cn/art/2.html?id=3', isOther: true },
  { name: 'another route', address: `${START}#/d/2`, isOther: true },
])('$name in the address: another report? $isOther', ({ address, isOther }) => {
  const location = { href: START };
  const isAnother = watchReport(location);
  location.href = address;
  expect([isAnother(), isAnother()]).toEqual([isOther, false]);
});
