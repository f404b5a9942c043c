/** Finds names: runs of capitalised words, with the titles and offices before them told apart from the name. */

import { MONTHS, WEEKDAYS } from '../../model/date-in-words.ts'
import type { PersonKind } from '../../model/person.ts'
import { SENTENCE_STARTERS } from '../english/function-words.ts'
import { FORMS_OF_ADDRESS, ORGANISATION_WORDS, PARTY_WORDS, TITLES } from '../english/titles.ts'
import type { TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Mention } from './mention.ts'

const PARTICLES = new Set('de da del della van von der den la le bin ibn al el du dos'.split(' '))
const CALENDAR = new Set([...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()))

const isCapital = (tokens: Tokens, at: number): boolean => tokens.kinds[at] === TokenKind.capital
const word = (tokens: Tokens, at: number): string => tokens.words[at] ?? ''

/** Words that the text writes with a capital where no sentence begins: a capital at the start may be a name's too. */
const midSentenceCapitals = (document: TextDocument): ReadonlySet<string> => {
  const { tokens } = document
  const found = new Set<string>()
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'heading') continue
    for (const sentence of paragraph.sentences)
      for (let at = sentence.from + 1; at < sentence.to; at++)
        if (isCapital(tokens, at) && tokens.kinds[at - 1] === TokenKind.lower) found.add(word(tokens, at))
  }
  return found
}

/** The end of the run of capitals that starts at `from`: particles between capitals belong to it. */
const endOfRun = (tokens: Tokens, from: number, to: number): number => {
  let end = from + 1
  while (end < to) {
    if (isCapital(tokens, end) && !CALENDAR.has(word(tokens, end))) end++
    else if (PARTICLES.has(word(tokens, end)) && end + 1 < to && isCapital(tokens, end + 1)) end += 2
    else break
  }
  return end
}

const kindOfName = (tokens: Tokens, name: TokenRange, titled: boolean, roled: boolean): PersonKind => {
  for (let at = name.from; at < name.to; at++)
    if (ORGANISATION_WORDS.has(word(tokens, at))) return 'organisation'
  if (titled || roled) return 'person'
  return name.to - name.from > 1 ? 'person' : 'organisation'
}

/** Every name of a document, in reading order. A paragraph printed for the second time is passed over. */
export const nameMentions = (document: TextDocument): Mention[] => {
  const { tokens, text } = document
  const known = midSentenceCapitals(document)
  const mentions: Mention[] = []
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'repeat' || paragraph.kind === 'pointer') continue
    for (const sentence of paragraph.sentences) {
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!isCapital(tokens, at) || CALENDAR.has(word(tokens, at))) continue
        const first = at === sentence.from || tokens.kinds[at - 1] === TokenKind.doubleMark
        if (
          SENTENCE_STARTERS.has(word(tokens, at)) &&
          (first || tokens.ends[at] === (tokens.starts[at] ?? 0) + 1)
        )
          continue
        const end = endOfRun(tokens, at, sentence.to)
        if (first && end === at + 1 && !known.has(word(tokens, at))) continue
        let name = at
        let titled = false
        for (let title = at; title < end; title++) {
          if (!TITLES.has(word(tokens, title)) && !(PARTY_WORDS.has(word(tokens, title)) && title === name))
            continue
          if (title > name && ORGANISATION_WORDS.has(word(tokens, end - 1))) continue
          name = title + 1
          titled ||= FORMS_OF_ADDRESS.has(word(tokens, title))
        }
        if (name < end) {
          const start = tokens.starts[name] ?? 0
          mentions.push({
            form: 'name',
            start,
            end: tokens.ends[end - 1] ?? start,
            from: name,
            to: end,
            name: text.slice(start, tokens.ends[end - 1]),
            kind: kindOfName(tokens, { from: name, to: end }, titled, name > at),
            role: name > at ? text.slice(tokens.starts[at], tokens.ends[name - 1]) : null,
          })
        }
        at = end - 1
      }
    }
  }
  return mentions
}
