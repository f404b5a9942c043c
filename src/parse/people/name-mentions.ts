/** Finds names: runs of capitalised words, with the titles and offices before them told apart from the name. */
import { MONTHS, WEEKDAYS } from '../../model/date-in-words.ts'
import { PERSONAL_VERBS } from '../english/cue-verbs.ts'
import { DETERMINERS, SENTENCE_STARTERS } from '../english/function-words.ts'
import { ROLE_NOUNS } from '../english/role-nouns.ts'
import { NAME_SUFFIXES, NEVER_SOMEBODY, ORGANISATION_HEADS } from '../english/titles.ts'
import { spanOfRange, type TextDocument } from '../text/document.ts'
import { isOwnWords } from '../text/paragraphs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { NameMention } from './mention.ts'
import { genderOf, kindOfName, startOfName, startOfRole } from './parts-of-name.ts'

const PARTICLES = new Set('de da del della van von der den la le bin ibn al el du dos di'.split(' '))
const CALENDAR = new Set([...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()))

/** Months that are people's names too: Theresa May. */
const SURNAMES_IN_CALENDAR = new Set(['may', 'june', 'april', 'august'])

const isCapital = (tokens: Tokens, at: number): boolean => tokens.kinds[at] === TokenKind.capital
const word = (tokens: Tokens, at: number): string => tokens.words[at] ?? ''
/** “I” and “A” have a capital by nature or by place. */
const isOneLetter = (tokens: Tokens, at: number): boolean =>
  (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 1

/** Whether the token before leaves no doubt that no sentence begins here. */
const isInside = (tokens: Tokens, at: number): boolean => {
  const before = tokens.kinds[at - 1] ?? TokenKind.other
  if (before === TokenKind.capital) return !SENTENCE_STARTERS.has(word(tokens, at - 1))
  return before === TokenKind.lower || before === TokenKind.possessive
}

/** Words that the text writes with a capital where no sentence begins: a capital at the start may be a name's too. */
const midSentenceCapitals = (document: TextDocument): ReadonlySet<string> => {
  const { tokens } = document
  const found = new Set<string>()
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'heading') continue
    for (const sentence of paragraph.sentences)
      for (let at = sentence.from + 1; at < sentence.to; at++)
        if (isCapital(tokens, at) && isInside(tokens, at)) found.add(word(tokens, at))
  }
  return found
}

/** The end of the run of capitals that starts at `from`; particles, and “of” after the head of an organisation, belong to it. */
const endOfRun = (tokens: Tokens, from: number, to: number): number => {
  let end = from + 1
  // Board of Deputies of British Jews: once it is a body, every “of” belongs to it.
  let isBody = false
  while (end < to) {
    const next = word(tokens, end)
    if (isCapital(tokens, end) && (!CALENDAR.has(next) || SURNAMES_IN_CALENDAR.has(next))) end++
    else if (PARTICLES.has(next) && end + 1 < to && isCapital(tokens, end + 1)) end += 2
    else if (
      (next === 'of' || next === 'for') &&
      (isBody || ORGANISATION_HEADS.has(word(tokens, end - 1))) &&
      end + 1 < to &&
      (isCapital(tokens, end + 1) || (word(tokens, end + 1) === 'the' && isCapital(tokens, end + 2)))
    ) {
      end += isCapital(tokens, end + 1) ? 2 : 3
      isBody = true
    } else if (next === '&' && end + 1 < to && isCapital(tokens, end + 1)) end += 2
    else if (next === ',' && end + 1 < to && NAME_SUFFIXES.has(word(tokens, end + 1))) end += 2
    else break
  }
  return end
}

/** Whether a lone capital at the start of a sentence speaks, or is told more of behind a comma, as only a name is. */
const actsAsName = (tokens: Tokens, at: number): boolean => {
  if (ROLE_NOUNS.has(word(tokens, at)) || word(tokens, at).endsWith('ly')) return false
  const next = word(tokens, at + 1)
  if (next === ',') return DETERMINERS.has(word(tokens, at + 2)) || word(tokens, at + 2) === 'who'
  return PERSONAL_VERBS.has(next)
}

/** Every name of a document, in reading order. */
export const nameMentions = (document: TextDocument): NameMention[] => {
  const { tokens, text, paragraphs } = document
  const known = midSentenceCapitals(document)
  const mentions: NameMention[] = []
  const add = (run: TokenRange): void => {
    const name = startOfName(tokens, run)
    if (name >= run.to || NEVER_SOMEBODY.has(word(tokens, run.to - 1))) return
    const gender = genderOf(tokens, run, name)
    const { start, end } = spanOfRange(tokens, { from: name, to: run.to })
    const titled = name > run.from
    mentions.push({
      form: 'name',
      start,
      end,
      from: name,
      to: run.to,
      // A hyphen that does not break is a hyphen.
      name: text.slice(start, end).replace(/[\u2010\u2011]/g, '-'),
      kind: kindOfName(tokens, { from: name, to: run.to }, titled, gender),
      gender,
      role: titled ? text.slice(tokens.starts[startOfRole(tokens, run, name)], tokens.ends[name - 1]) : null,
    })
  }
  for (const paragraph of paragraphs) {
    if (!isOwnWords(paragraph.kind)) continue
    for (const sentence of paragraph.sentences)
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!isCapital(tokens, at) || CALENDAR.has(word(tokens, at))) continue
        const before = tokens.kinds[at - 1]
        const first =
          at === sentence.from || before === TokenKind.doubleMark || before === TokenKind.singleMark
        const starter = SENTENCE_STARTERS.has(word(tokens, at))
        if (starter && (first || isOneLetter(tokens, at) || !isCapital(tokens, at + 1))) continue
        const end = endOfRun(tokens, at, sentence.to)
        const lone = first && end === at + 1
        if (!lone || known.has(word(tokens, at)) || actsAsName(tokens, at)) add({ from: at, to: end })
        at = end - 1
      }
  }
  return mentions
}
