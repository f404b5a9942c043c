/**
 * The line of a file that an article's words stand in. What readers change is not compared: front matter before the
 * text, JSON's strokes, a page's tags and entities. Only letters and digits are, of which both have the same.
 *
 *     the file    {"id": "a", "text": "“It is over,” said Ann\nSmith"}
 *     its letters    id   a    text      It is over   said Ann  Smith
 *     looked for                         It is over   said Ann  Smith
 */
import { extname } from 'node:path'
import type { Article } from '../../model/article.ts'
import { articleSlice } from '../../model/open-timeline.ts'

const IN_PAGE = String.raw`<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?</\1\s*>|<[^>]*>|&#?\w+;`
const IN_JSON = String.raw`\\u[\da-fA-F]{4}|\\[\s\S]`

/** What a format puts between the letters of a text, by the ending of its files. */
const BETWEEN_LETTERS: Readonly<Record<string, string>> = {
  '.html': IN_PAGE,
  '.htm': IN_PAGE,
  '.xhtml': IN_PAGE,
  '.json': IN_JSON,
  '.jsonl': IN_JSON,
  '.ndjson': IN_JSON,
}

const betweenLetters = (file: string): string | undefined => BETWEEN_LETTERS[extname(file).toLowerCase()]

/** Entities and strokes hide the others in some files. */
const PLAIN_LETTERS = 'A-Za-z0-9'
const ALL_LETTERS = String.raw`\p{L}\p{N}`

/** How much of a text is looked at around an offset, how much is looked for, and the least that tells where it is. */
const REACH = 4000
const LONGEST = 400
const SHORTEST = 12

/** Words to look for, and how many of their letters stand before the offset. */
interface Needle {
  readonly letters: string
  readonly before: number
}

/** The words to look for, the surest first: with all around them, their paragraph, those that follow. */
const needlesAt = (
  article: Article,
  offset: number,
  lettersOf: (text: string) => string,
): readonly Needle[] => {
  const start = Math.max(0, offset - REACH)
  const head = articleSlice(article, { start, end: offset })
  const tail = articleSlice(article, { start: offset, end: offset + REACH })
  const paragraph = [head.slice(head.lastIndexOf('\n') + 1), tail.split('\n', 1)[0] ?? ''] as const
  const around = [head, tail] as const
  const following = ['', paragraph[1]] as const
  return [around, paragraph, following].map(([before, after]) => {
    const lettersBefore = lettersOf(before).slice(-LONGEST)
    return { letters: lettersBefore + lettersOf(after).slice(0, LONGEST), before: lettersBefore.length }
  })
}

/** The place of the letter of a number, counted from none. */
const placeOfLetter = (text: string, number: number, letters: RegExp): number => {
  let passed = 0
  for (const { 0: run, index } of text.matchAll(letters)) {
    if (run.startsWith('<') || run.startsWith('&') || run.startsWith('\\')) continue
    if (passed + run.length > number) return index + number - passed
    passed += run.length
  }
  return text.length
}

const lineAt = (text: string, place: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The line, counted from one, of an offset into an article's text; `null` where its words are not in the file. */
const lineByLetters = (
  file: string,
  text: string,
  article: Article,
  offset: number,
  kept: string,
): number | null => {
  const between = betweenLetters(file) ?? '(?!)'
  const runs = new RegExp(`${between}|[${kept}]+`, 'gu')
  const others = new RegExp(`[^${kept}]+`, 'gu')
  const letters = text.replace(new RegExp(`${between}|[^${kept}<&\\\\]+|[^${kept}]`, 'gu'), '')
  for (const needle of needlesAt(article, offset, (words) => words.replace(others, ''))) {
    if (needle.letters.length < SHORTEST) continue
    const found = letters.indexOf(needle.letters)
    if (found >= 0) return lineAt(text, placeOfLetter(text, found + needle.before, runs))
  }
  return null
}

/**
 * The line, counted from one, where the words at an offset into an article's text stand in the text of its file;
 * `null` where they are not in it.
 */
export const lineInFile = (file: string, text: string, article: Article, offset: number): number | null => {
  if (betweenLetters(file) === undefined) {
    const whole = article.text
    const at = whole === '' ? -1 : text.lastIndexOf(whole)
    if (at >= 0) return lineAt(text, at + offset)
  }
  return (
    lineByLetters(file, text, article, offset, PLAIN_LETTERS) ??
    lineByLetters(file, text, article, offset, ALL_LETTERS)
  )
}
