/** What `--help` prints. */
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
error). A reader that goes away, as in "| head", is no error.
`;
