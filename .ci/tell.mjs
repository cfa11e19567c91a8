/*
 * Tells what CI came to: each test that failed or that held only when tried again, with the first lines of why, then one last line
 * "N passed, N failed" summed over all runners.
 *
 * node .ci/tell.mjs BROKEN [RESULTS STATUS]…
 * BROKEN: how many checks failed that are no tests. RESULTS: a JSON report of vitest, STATUS: what that run exited with.
 */
import { existsSync, readFileSync } from 'node:fs';

const WHY_LINES = 12;
const NONE = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };

const [broken, ...runs] = process.argv.slice(2);
let passed = 0;
let failed = Number(broken);
if (failed > 0) console.log(`checks that failed (see above): ${broken}`);
for (let at = 0; at < runs.length; at += 2) {
  const [file, status] = runs.slice(at);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NONE;
  for (const suite of result.testResults) tellFailed(suite);
  /* A run that found no test, or that broke without one, failed too. */
  const isSilent = result.numFailedTests === 0 && (status !== '0' || result.numPassedTests === 0);
  if (isSilent) console.log(`${file}: exit ${status}, and no test that failed`);
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numPendingTests + (isSilent ? 1 : 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function tellFailed({ name, status, message, assertionResults }) {
  const wrong = assertionResults.filter((test) => !['passed', 'skipped'].includes(test.status));
  if (status === 'failed' && wrong.length === 0)
    console.log(`FAILED ${name}\n${firstLines(message)}`);
  const stumbled = assertionResults.filter(
    (test) => test.status === 'passed' && test.failureMessages?.length > 0,
  );
  for (const test of stumbled) tellTest('SECOND TRY', name, test);
  for (const test of wrong) tellTest(test.status.toUpperCase(), name, test);
}

function tellTest(verdict, name, test) {
  console.log(`${verdict} ${name}: ${test.fullName}`);
  for (const why of test.failureMessages) console.log(firstLines(why));
}

function firstLines(text) {
  return text
    .split('\n')
    .slice(0, WHY_LINES)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n');
}
