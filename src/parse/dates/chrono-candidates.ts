/** Candidates as `chrono-node` finds them: it looks at far more than is a date, so refiners judge each. */
import * as chrono from 'chrono-node'
import type { TextDocument } from '../text/document.ts'
import type { DateCandidate } from './date-candidate.ts'

/** Words without which a sentence holds nothing chrono would find: most sentences are spared the search. */
const TRIGGER =
  /\d{4}|\d(?:st|nd|rd|th)?\s|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|yesterday|today|tonight|tomorrow|(?:last|next|this) (?:week|month|year|night)|ago|later|earlier)/i

const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

const WITHOUT_ANCHOR = '2000-01-01'

/** Every candidate of a document, in reading order. Days are counted from `published`, at noon, in local terms. */
export const chronoCandidates = (document: TextDocument, published: string | null): DateCandidate[] => {
  const reference = new Date(`${published ?? WITHOUT_ANCHOR}T12:00`)
  const found: DateCandidate[] = []
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'repeat' || paragraph.kind === 'pointer') continue
    for (const { from, to } of paragraph.sentences) {
      const start = document.tokens.starts[from] ?? 0
      const sentence = document.text.slice(start, document.tokens.ends[to - 1])
      if (!TRIGGER.test(sentence)) continue
      for (const result of chrono.en.GB.parse(sentence, reference)) {
        const known: { year?: number; month?: number; day?: number; weekday?: number } = {}
        for (const part of ['year', 'month', 'day', 'weekday'] as const) {
          const value = result.start.isCertain(part) ? result.start.get(part) : null
          if (value !== null) known[part] = value
        }
        found.push({
          start: start + result.index,
          end: start + result.index + result.text.length,
          text: result.text,
          known,
          counted: published === null ? null : isoDay(result.start.date()),
          sentence,
        })
      }
    }
  }
  return found
}
