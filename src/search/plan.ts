/** The bare words of a query → units: each with the terms it may mean, and how much it tells. */
import { expand, type LikeTerm } from './expansion.ts'
import { FORM } from './likeness.ts'
import type { Segment } from './segment.ts'

export interface Unit {
  readonly word: string
  /** How much it tells that a quote holds this word: the logarithm of one in how many quotes does. */
  readonly information: number
  /** The likest first. */
  readonly terms: readonly LikeTerm[]
  /** Speakers whose name holds the word. */
  readonly speakers: readonly LikeTerm[]
  /** Whether some quote holds the word itself, or a form of it. */
  readonly isKnown: boolean
}

/** Of the terms a word may mean no more are looked at; the likest and the most frequent come first. */
const MOST_TERMS = 400

export const informationOf = (rows: number, count: number): number => Math.log2((rows + 1) / (count + 0.5))

export interface Planner {
  readonly units: (words: readonly string[], isLastOpen: boolean) => readonly Unit[]
}

/** How many words are remembered with what they may mean: a keystroke then expands only the last. */
const MOST_REMEMBERED = 2000

export const createPlanner = (segment: Segment): Planner => {
  const { vocabulary, postings, rows } = segment
  const speakersOfTerm = namesByTerm(segment)
  const terms = vocabulary.starts.length - 1
  const remembered = new Map<string, Unit>()

  const plan = (word: string, isOpen: boolean): Unit => {
    const like = expand(vocabulary, word, isOpen).slice(0, MOST_TERMS)
    const spoken = like.filter(({ term }) => (postings.counts[term] ?? 0) > 0)
    const best = spoken[0]?.likeness ?? 0
    let count = 0
    for (const { term, likeness } of spoken) if (likeness === best) count += postings.counts[term] ?? 0
    const speakers = new Map<number, number>()
    for (const { term, likeness } of like)
      for (const speaker of speakersOfTerm.get(term) ?? [])
        if (!speakers.has(speaker)) speakers.set(speaker, likeness)
    if (count === 0) for (const speaker of speakers.keys()) count += postings.counts[terms + speaker] ?? 0
    return {
      word,
      information: Math.max(0.05, informationOf(rows, Math.min(count, rows))),
      terms: spoken,
      speakers: [...speakers].map(([term, likeness]) => ({ term, likeness })),
      isKnown: best >= FORM,
    }
  }

  return {
    units: (words, isLastOpen) =>
      words.map((word, at) => {
        const isOpen = isLastOpen && at === words.length - 1
        const key = isOpen ? `${word}…` : word
        let unit = remembered.get(key)
        if (unit === undefined) {
          unit = plan(word, isOpen)
          if (remembered.size >= MOST_REMEMBERED) remembered.clear()
          remembered.set(key, unit)
        }
        return unit
      }),
  }
}

const namesByTerm = ({ nameTerms, nameStarts }: Segment): ReadonlyMap<number, readonly number[]> => {
  const speakers = new Map<number, number[]>()
  for (let speaker = 0; speaker < nameStarts.length - 1; speaker++)
    for (let at = nameStarts[speaker] ?? 0; at < (nameStarts[speaker + 1] ?? 0); at++) {
      const term = nameTerms[at] ?? 0
      const named = speakers.get(term)
      if (named === undefined) speakers.set(term, [speaker])
      else named.push(speaker)
    }
  return speakers
}
