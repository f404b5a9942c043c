/**
 * One article's events: a sentence each, dated by the first of these that is there:
 *
 * 1. its own expression   where it stands in the main clause
 * 2. the date in focus    a narrative goes on in the paragraph where a date was named
 * 3. publication          news is about the day it appears on
 *
 * A clause that hangs on the sentence and has a date of its own is an event of its own: “the party, which was
 * founded in 1988, …”. So is a date within somebody's words: what is said to happen is not when it was said.
 */
import type { FoundEvent } from '../../model/parsed-article.ts'
import type { DocumentParagraph } from '../text/document.ts'
import { isRunningText } from '../text/paragraphs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { type ArticleReading, type Found, readingOf } from './article-reading.ts'
import { dateSentence } from './dated-sentence.ts'
import type { EventFocus } from './event-focus.ts'
import { eventOfPart, eventOfSentence } from './event-of-words.ts'
import { isOnlyDate, type ToldSentence, withDatedHeadline } from './headline-date.ts'

/** “Photograph: the bridge on Tuesday. Credit: Ann Smith”: what a picture shows, and whose it is, is no happening. */
const OF_PICTURE = /^(?:picture|photo|photograph|image|caption|credit)s?:/i

const isOfPicture = (
  { tokens, spanOf }: ArticleReading,
  { kind }: DocumentParagraph,
  sentence: TokenRange,
): boolean => {
  const { start, end } = spanOf(sentence)
  return kind === 'caption' && OF_PICTURE.test(tokens.text.slice(start, end))
}

/** Finds the events of a document, in reading order; every quotation of the running text belongs to exactly one. */
export const findEvents = (found: Found): FoundEvent[] => {
  const reading = readingOf(found)
  const told: ToldSentence[] = []
  let focus: EventFocus | null = null
  for (const paragraph of found.document.paragraphs) {
    if (!isRunningText(paragraph.kind)) continue
    for (const [at, sentence] of paragraph.sentences.entries()) {
      const quotes = reading.quotesOf(sentence).map(({ quote }) => quote)
      if (quotes.length === 0 && isOfPicture(reading, paragraph, sentence)) continue
      const dated = dateSentence(reading, { sentence, paragraph, quotes, focus })
      told.push({
        sentence: eventOfSentence(reading, dated, paragraph.sentences[at - 1] ?? null),
        own: dated.own,
        isOnlyDate: isOnlyDate(reading.tokens, sentence, dated.main),
        parts: [...dated.clausesElsewhere, ...dated.wordsElsewhere].map((part) =>
          eventOfPart(reading, sentence, part),
        ),
      })
      focus = dated.focus
    }
  }
  return withDatedHeadline(told, found.document, found.article).flatMap(({ sentence, parts }) => [
    sentence,
    ...parts,
  ])
}
