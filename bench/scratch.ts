import { prepareEarlier } from '../lib/anchor/earlier';
import { matchPrepared } from '../lib/anchor/match';
import { prepareText } from '../lib/anchor/prepare';
import { EDITS } from '../tests/corpus/anchoring/edits';
import { measure, type Matcher } from '../tests/corpus/anchoring/measure';
import { OWN_REPORTS, readReports, REAL_REPORTS } from '../tests/corpus/anchoring/sample';
import { shortfalls } from '../tests/corpus/anchoring/targets';
const [set = 'own', mode = 'with', n = '200', seed = '20261129', only = ''] = process.argv.slice(2);
const reports = readReports(set === 'own' ? OWN_REPORTS : REAL_REPORTS);
const m: Matcher = (target, text, earlier) => {
  const p = prepareText(text, 'new');
  return matchPrepared(target, p, mode === 'with' ? prepareEarlier(earlier, p) : undefined);
};
for (const edit of EDITS) {
  if (!edit.name.includes(only)) continue;
  const misses: string[] = [];
  const t = measure(
    edit,
    reports,
    {
      cases: Number(n),
      seed: Number(seed),
      onMiss: (miss) => {
        if (
          ['wrong', 'alarm', 'untold'].includes(miss.verdict) ||
          (miss.verdict === 'lost' && !(edit.mayLoseShort && miss.quote.length < 12)) ||
          (only && miss.verdict !== 'unsure')
        ) {
          const { text, match: f } = miss;
          const p = f.alternatives?.[0] ?? f;
          misses.push(
            `  ${miss.verdict} ${miss.report} ${f.outcome} ${f.start}\n    Q 【${miss.quote}】\n    T ${text.slice(miss.truth.start - 36, miss.truth.start)}【${text.slice(miss.truth.start, miss.truth.end)}】${text.slice(miss.truth.end, miss.truth.end + 36)}\n    F ${text.slice((p.start ?? 0) - 36, p.start)}【${text.slice(p.start ?? 0, p.end ?? 0)}】${text.slice(p.end ?? 0, (p.end ?? 0) + 36)}`
              .replaceAll('\n', '\n')
              .slice(0, 900),
          );
        }
      },
    },
    m,
  );
  const s = shortfalls(edit, t, mode === 'with');
  console.log(edit.name, s.join('; ') || 'ok', s.length || only ? '\n' + misses.slice(0, 4).join('\n') : '');
}
