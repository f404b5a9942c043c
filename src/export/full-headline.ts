/** An event's headline whole: a list cuts it short, but nobody can cite words that are cut. */
import type { Event } from '../model/event.ts'
import type { Quote } from '../model/quote.ts'
import { GIVEN_WITH_QUOTE } from '../model/quote-collection.ts'
import { inOneLine } from './citation.ts'

/** Where the words are looked up that an event rests on. */
export interface EventSources {
  /** An article's text; `undefined` where the timeline has no such article. */
  readonly textOf: (articleId: string) => string | undefined
  readonly quoteOf: (id: string) => Quote | undefined
}

/** What a cut leaves, before the ellipsis and the mark that closes behind it. */
const CUT = /^(.*\S)\s*…([”’"']?)$/s
/** Fewer words would be found where they are said of something else. */
const FEWEST_WORDS = 2
const LETTER = /[\p{L}\p{N}]/u

/** Where words stand that stand there once, and not within a longer word; −1 elsewhere. */
const onlyPlace = (sentence: string, words: string): number => {
  const at = sentence.indexOf(words)
  if (at < 0 || sentence.indexOf(words, at + 1) >= 0) return -1
  const isWithin = LETTER.test(sentence.charAt(at - 1)) || LETTER.test(sentence.charAt(at + words.length))
  return isWithin ? -1 : at
}

/**
 * What was kept, and all that its sentence has behind it; `null` where the end of what was kept is not found in the
 * sentence, or what stands before that end is told there again.
 *
 *     kept      Ann Smith hoped to be mayor
 *     sentence  She hoped to be mayor, but was not chosen.
 *     →         Ann Smith hoped to be mayor, but was not chosen
 */
const continued = (kept: string, sentence: string): string | null => {
  const words = kept.split(' ')
  for (let from = 0; from <= words.length - FEWEST_WORDS; from++) {
    const end = words.slice(from).join(' ')
    const at = onlyPlace(sentence, end)
    if (at < 0) continue
    const rest = sentence.slice(at + end.length)
    const before = words.slice(0, from).join(' ')
    return before !== '' && rest.includes(before) ? null : kept + rest
  }
  return null
}

const amountOf = (line: string, mark: string): number => line.split(mark).length - 1

/** Whether a quotation goes on behind the line. @param mark what a cut of it was closed with; empty for nothing */
const isOpen = (line: string, mark: string): boolean => {
  if (mark === '”' || mark === '') return amountOf(line, '“') > amountOf(line, '”')
  if (mark === '"') return amountOf(line, '"') % 2 === 1
  // An apostrophe stands before a letter.
  return !new RegExp(`${mark}(?![\\p{L}\\p{N}])`, 'u').test(line.slice(line.search(/[‘']/) + 1))
}

/** The line with the mark of a quotation that is left open, else without its full stop, as headlines are. */
const ended = (line: string, mark: string): string =>
  isOpen(line, mark) ? `${line}${mark || '”'}` : line.replace(/([^.])\.$/, '$1')

/** What was given as a quotation has no sentence but the quotation, which stands behind its event. */
const givenQuotes = ({ quotes }: Event, { quoteOf }: EventSources): string => {
  const name = quoteOf(quotes[0] ?? '')?.speaker?.name
  const amount = `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`
  return name === undefined ? `${amount}, speaker not named` : `${inOneLine(name)}: ${amount}`
}

/**
 * The headline with what was cut from it: gone on with as the sentence of the first mention does, else that sentence.
 * It stays as it is where nothing was cut, or no article has the sentence.
 */
export const fullHeadline = (event: Event, sources: EventSources): string => {
  const { headline, dating, mentions } = event
  if (!headline.includes('…')) return headline
  if (dating.rule === GIVEN_WITH_QUOTE) return givenQuotes(event, sources)
  const [, kept, mark = ''] = CUT.exec(headline) ?? []
  const [mention] = mentions
  const text = mention === undefined ? undefined : sources.textOf(mention.article)
  const sentence = inOneLine(text?.slice(mention?.start, mention?.end) ?? '')
  // An ellipsis further in is the article's own.
  if (kept === undefined || sentence === '') return headline
  return ended(continued(inOneLine(kept), sentence) ?? sentence, mark)
}
