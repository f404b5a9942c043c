/** What was copied, in words: the marks, or what was in hand, and how to help oneself where the terminal has no clipboard. */
import type { ChosenFormat } from '../../model/chosen.ts'
import type { CopyWish } from '../../state/wish.ts'
import { counted, number } from './counts.ts'

const FORMATS: Readonly<Record<ChosenFormat, string>> = {
  citation: 'with citation',
  words: 'the words alone',
  markdown: 'as Markdown',
  csv: 'as CSV',
  jsonl: 'as JSON Lines',
}

/** Terminals do not say whether they took it. */
const IF_NOT = 'Nothing to paste? Select with Shift held.'

const markedInWords = (quotes: number, events: number): string => {
  const all = number(quotes + events)
  if (events === 0) return `${all} marked ${quotes === 1 ? 'quote' : 'quotes'}`
  if (quotes === 0) return `${all} marked ${events === 1 ? 'event' : 'events'}`
  return `${all} marked, ${counted(quotes, 'quote')} and ${counted(events, 'event')}`
}

/** `Copied the 3 marked, 2 quotes and 1 event (with citation). …` */
export const copiedInWords = ({ chosen, format, isMarked }: Omit<CopyWish, 'kind'>): string => {
  const quotes = chosen.filter(({ kind }) => kind === 'quote').length
  const what = isMarked ? markedInWords(quotes, chosen.length - quotes) : (chosen[0]?.kind ?? 'quote')
  return `Copied the ${what} (${FORMATS[format]}). ${IF_NOT}`
}
