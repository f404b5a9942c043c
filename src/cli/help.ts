/** What `onrecord --help` prints. */
export const HELP = `onrecord: who said what, when.

Usage
  onrecord [SOURCE…]                     browse a timeline (default: the bundled one)
  onrecord parse SOURCE… [-o FILE] [--format json|jsonl] [--date DATE]
                                         make a timeline, or a line of JSON an article
  onrecord search QUERY [SOURCE…] [--limit N] [--json]
                                         find quotes by half-remembered words
  onrecord --help | --version

SOURCE is a file, a folder (walked), or - for standard input. A file holds an article as plain
text (.txt), Markdown with front matter (.md) or a web page (.html), articles as JSON (.json,
.jsonl: "id", "text", "published"), quotations as JSON ("id", "text", "speaker", "date"), or a
timeline made by onrecord parse.

Options
  -o, --output FILE    write to FILE instead of standard output
  --format FORMAT      json: one timeline (default); jsonl: one line an article
  --date DATE          when articles without a date appeared: 2019-02-21, or less exactly 2019-02
                       or 2019 (default: worked out)
  --limit N            at most N quotes (default 20)
  --json               one line of JSON with scores and spans
  -h, --help           this help
  -V, --version        the version

Without a terminal on standard output, onrecord prints the timeline as text.
Exit status: 0 done or found, 1 nothing found, 2 usage or input error, 130 interrupted.
`
