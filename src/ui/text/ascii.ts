/**
 * The screen in ASCII, for fonts and terminals without the marks that it is drawn with. Letters stay: text in whatever
 * script is of use only as it is.
 */

/** One mark for another of the same width: each of `marks`, in order, becomes the character of `ascii` below it. */
const pairs = (marks: string, ascii: string): readonly (readonly [string, string])[] =>
  [...marks].map((mark, at) => [mark, ascii.charAt(at)])

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).join('')

const all = (marks: string, ascii: string): readonly (readonly [string, string])[] =>
  pairs(marks, ascii.repeat(marks.length))

/** Later ones win. */
const ASCII: ReadonlyMap<string, string> = new Map([
  // Corners and crossings, and then what is a line.
  ...all(range(0x2500, 0x257f), '+'),
  ...all('─┄┈╌╴╶╼╾', '-'),
  ...all('━┅┉╍═╸╺', '='),
  ...all('│┆┊╎╵╷╽╿║', '|'),
  // The thumb of a scroll bar must not look like its track.
  ...all('┃┇┋╏╹╻', '#'),
  ...pairs('╱╲╳', '/\\X'),
  ...all(range(0x2580, 0x259f), '#'),
  ...pairs('▁▂▃▄▅▆▇█', '_.:-=+*#'),
  ...pairs('░▒▓▔▕▏', '.:%~||'),
  ...pairs('←→↑↓↔↕', '<>^v-|'),
  ...pairs('⇐⇒⇑⇓', '<>^v'),
  ...pairs('◀▶▲▼◂▸▴▾◁▷△▽', '<>^v<>^v<>^v'),
  ...pairs('●○◆◇■□▪▫', '*o#o#o*o'),
  ...pairs('✓✔✗✘×÷', 'vvxxx/'),
  ...pairs('≈≠≤≥−±', '=!<>-+'),
  ...pairs('⏎↵⌕⌫', '<</<'),
  // Where text is cut, as `less` shows it: a full stop would end the sentence.
  ...pairs('…·•‥', '>.*.'),
  ...pairs('‘’‚‛“”„‟', `''''""""`),
  ...pairs('\ufffd', '?'),
  ...pairs('‹›«»′″', `<><>'"`),
  ...pairs('‐‑‒–—―', '------'),
  // Spaces that do not look like one.
  ...all('\u00a0\u2002\u2003\u2009', ' '),
])

/** Not the half of an emoji, nor what an accent stands on: there the mark is part of something wider. */
const MARK = new RegExp(
  `(?<!\\u200d)[${[...ASCII.keys()].join('')}](?!(?:\\x1b\\[[\\d;]*m)*[\\p{M}\\u200d\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}])`,
  'gu',
)

/** A finished line of the screen with ASCII for its marks: as wide as it was, its dresses, which are all it has of sequences, as they were. */
export const asciiLine = (line: string): string => line.replace(MARK, (mark) => ASCII.get(mark) ?? mark)
