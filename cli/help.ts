/** What `extract --help` prints. */
export const HELP = `usage: extract [FILE.txt | FILE.html ...] [options]

Finds metrics and pledges in Chinese government reports.

With files: reads each and writes its result.
  -f, --format json|jsonl|csv|text   default json; several files without --out are one JSON array
  -o, --out FOLDER                   one file per input, named after it: report.txt -> report.json
      --with-text                    adds the text that the offsets count into (for .html the text of the page)

To take away: all files as one, into the file --out or (but for xlsx) to the standard output. A file may also be what the
extension exported as JSON-LD (.jsonld: notes without texts) or a backup of it (.jsonl.gz: texts and notes).
  -e, --export csv|xlsx|md|jsonld|html|ris|bibtex|gbt
                                     tables, the ledger of pledges (台账), Markdown, W3C Web Annotation, an annotated
                                     page (of one report), references for Zotero and LaTeX, by GB/T 7714
      --table pledges|metrics|annotations|ledger
                                     what csv lists; default pledges
      --language zh_CN|zh_TW|en      of headings and words; default zh_CN
      --edition 2025|2015            of GB/T 7714; default 2025

To bring back: reads a ledger (.xlsx, .csv), JSON-LD or Hypothesis' JSON as an import would, and says what it holds or the
place at which it is bad.
      --check-import FILE

To test: reads the texts anew that a reader corrected (导出更正 in the extension), and says of each correction whether it is
read so by now. A text that does not stand in the file is looked for, by its hash, in the files named behind it.
      --compare corrections.json     exit code 1 where something is still read otherwise

A .txt may begin with lines "# key: value" (url, title, pubdate, ...) and an empty line: they are context, not text,
and offsets count from behind them. Files are read by their byte order mark, by the charset that a page declares, or
as UTF-8; what is not UTF-8 is read as GB18030 or, with a word on the standard error, as Big5, whichever gives Chinese
that can be read. What gives none is an error.

Without files: a filter. One JSON object {"id", "text", "title"?, "url"?} per line in, one result {"id", ...} per line
out, in order; a line that cannot be read answers {"id"?, "error"}. Lines are UTF-8. Empty lines answer nothing.

      --explain TEXT                 how the metrics and pledges of TEXT were found: candidates, losers and reasons
  -h, --help
      --version

Exit code: 0, or 2 where an argument, a file or a line was bad or could not be written (one line each on the standard
error); with --compare also 1. A reader that goes away, as in "| head", is no error.
`;

/** What `nuoshu --help` prints. */
export const COMMANDS_HELP = `usage: nuoshu COMMAND ...

  extract    finds metrics and pledges in reports
  audit      holds the figures of a report against each other: does it add up?
  follow     holds what a report promised against the next year's report: what became of it?
  reference  targets and results of the main indicators of some 370 governments

nuoshu COMMAND --help tells more. Nothing is sent or fetched.
`;

const SHARED_OPTIONS = `  -f, --format text|json             default text
      --language zh_CN|zh_TW|en      of words; default zh_CN
  -o, --out FOLDER                   one file per input instead of the standard output
  -h, --help

Files are .txt, .md or .html, read as by extract. Offsets are UTF-16 units into the text: of a .txt what follows its
header lines. Exit code: 0, or 2 where an argument or a file was bad.
`;

/** What `audit --help` prints. */
export const AUDIT_HELP = `usage: nuoshu audit FILE ... [--earlier FILE ...] [options]

Works out the relations between a report's own figures (shares, sums, growth, differences, averages, figures stated
twice, ...) on the precision that they are printed with, and with --earlier those with the same issuer's reports of years
before. json is {"findings": [{"kind", "operands": [{"start", "end", "in"?}], "formula", "stated", "unit",
"computed": [low, high], "verdict": "consistent"|"inconsistent"|"needs-scope", "because", "missedBy"?, "why"}]}; of several
files an object of these by their names. "in" names the earlier file that an operand stands in.

${SHARED_OPTIONS}`;

/** What `follow --help` prints. */
export const FOLLOW_HELP = `usage: nuoshu follow OLD NEW [options]

Holds each promise of OLD against NEW, the report of the year after. json is {"links": [{"from": {"start", "end"}, "to":
[{"start", "end"}], "outcome": "met"|"exceeded"|"missed"|"partly"|"reported-without-figure"|"not-mentioned", "because",
"target"?, "result"?, "why"}], "repeats": [{"from", "to", "likeness", "moved"?}]}: "repeats" are sentences of the new plan
that stood in the old one.

${SHARED_OPTIONS}`;
