/** What `onrecord --help` prints. */
export const HELP = `onrecord: who said what, when.

Usage
  onrecord [SOURCE…]                     browse a timeline (default: the bundled one)
  onrecord parse SOURCE… [-o FILE] [--format json|jsonl] [--date DATE]
                                         make a timeline, or a line of JSON an article
  onrecord search QUERY [SOURCE…] [--limit N] [--json]
  onrecord search --batch FILE [SOURCE…] [--limit N]
                                         find quotes by half-remembered words
  onrecord index SOURCE… -o FILE [--date DATE]
                                         make a library, which opens and is searched at once
  onrecord config [--schema | --path]    print the settings that count, with every key
  onrecord completion bash|zsh|fish      print the script that completes these in a shell
  onrecord --help | --version

SOURCE is a file, a folder (walked), or - for standard input. A file holds an article as plain
text (.txt), Markdown with front matter (.md) or a web page (.html), articles as JSON (.json,
.jsonl: "id", "text", "published"), quotations as JSON ("id", "text", "speaker", "date"), a
timeline made by onrecord parse, or a library made by onrecord index (.onrecord).

Query
  words                the likest quotes first, though words are missing, swapped or misspelt
  "broad church"       quotes with just these words, one after another
  speaker:corbyn       whose they are; also party:labour, source:guardian, kind:direct
  on:2019-02           when they were said; also after:, before:, from: and until:
  -tory                none with these; -"broad church" and -speaker:may too

On screen, of plain onrecord
  --at DATE            open the first event of that date, or after it
  --event ID           open the event of that id
  --search QUERY       open the search with that query
  --speaker NAME       open only what somebody of that name says
  --fresh              open as if the timeline was never seen, not where it was left
  --theme THEME        colours for a dark or a light ground: auto (default), dark, light
  --no-mouse           leave clicks and the wheel to the terminal
  --ascii              draw lines and marks in ASCII
  --screen-reader      write the screen for a screen reader
  --print              print what was marked when the screen is left, which is drawn on the
                       terminal though standard output is none: onrecord --print | sort
  --print-as FORMAT    the same as citation (default), words, markdown, csv or jsonl

Options
  -o, --output FILE    write to FILE instead of standard output
  --format FORMAT      json: one timeline (default); jsonl: one line an article
  --date DATE          when articles without a date appeared: 2019-02-21, or less exactly 2019-02
                       or 2019 (default: worked out)
  --limit N            at most N quotes (default 20), of each query
  --json               one line of JSON with scores and spans
  --batch FILE         the queries of FILE, one a line, as they are or as {"q": "words"}; each is
                       answered with a line of JSON. - is standard input
  -h, --help           this help
  -V, --version        the version

Without a terminal on standard output, onrecord prints the whole timeline as text, but with
--print. Keys come from the terminal also where articles come through a pipe: cat a.txt | onrecord -
Settings are read from onrecord/config.json below $XDG_CONFIG_HOME, else ~/.config (on Windows
%APPDATA%): onrecord config --path. Arguments count more, the environment (NO_COLOR) less.
Exit status: 0 done or found, 1 nothing found, 2 usage or input error, 130 interrupted.
`
