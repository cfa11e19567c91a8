import { match } from '../lib/anchor/match';
import { EDITS } from '../tests/corpus/anchoring/edits';
import { measure, type Matcher, type Tally } from '../tests/corpus/anchoring/measure';
import { readReports, REAL_REPORTS } from '../tests/corpus/anchoring/sample';

const m: Matcher = (target, text, earlier) => match(target, text, 'new', process.env.EARLIER ? earlier : undefined);
const reports = readReports(REAL_REPORTS);
const only = process.argv[3];
const n = Number(process.argv[2] ?? 1000);
console.log('| edit | cases | right | unsure | astray | other | wrong | alarm | untold | lost (short) | ms |');
for (const edit of EDITS) {
  if (only && !edit.name.includes(only)) continue;
  const from = performance.now();
  const t: Tally = measure(
    edit,
    reports,
    {
      cases: n,
      seed: 1,
      onMiss: only
        ? (miss) => {
            const { text, ...rest } = miss;
            console.log(
              JSON.stringify(rest),
              '\n   TRUTH',
              text.slice(miss.truth.start - 40, miss.truth.start) +
                '【' +
                text.slice(miss.truth.start, miss.truth.end) +
                '】' +
                text.slice(miss.truth.end, miss.truth.end + 40),
              '\n   FOUND',
              text.slice((miss.match.start ?? 0) - 20, miss.match.start) +
                '【' +
                text.slice(miss.match.start ?? 0, miss.match.end ?? 0) +
                '】' +
                text.slice(miss.match.end ?? 0, (miss.match.end ?? 0) + 20),
            );
          }
        : undefined,
    },
    m,
  );
  console.log(
    `| ${edit.name} | ${t.cases} | ${t.right} | ${t.unsure} | ${t.astray} | ${t.other} | ${t.wrong} | ${t.alarm} | ${t.untold} | ${t.lost} (${t.lostShort}) | ${Math.round(performance.now() - from)} |`,
  );
}
