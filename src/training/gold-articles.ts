/** Reads annotated articles: who is said to have said which stretch of text. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../model/span.ts'

export interface GoldSpeaker {
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  readonly canonical: string | null
}

export interface GoldQuotation {
  readonly start: number
  readonly end: number
  readonly fragments?: readonly (readonly [number, number])[]
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly speaker: GoldSpeaker
  readonly cue: string | null
  readonly cue_spans?: readonly (readonly [number, number])[]
  readonly cue_is_speech?: boolean
}

export interface GoldArticle {
  readonly doc: string
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
}

/** The articles of JSON Lines. */
export const goldOf = (jsonLines: string): GoldArticle[] =>
  jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldArticle => JSON.parse(line))

/** Reads JSON Lines, packed with gzip or not. */
export const readGold = (file: string): GoldArticle[] => {
  const bytes = readFileSync(file)
  return goldOf((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

/** The parts of a gold quotation. */
export const fragmentsOf = (quotation: GoldQuotation): Span[] =>
  quotation.fragments?.map(([start, end]) => ({ start, end })) ?? [
    { start: quotation.start, end: quotation.end },
  ]

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The share of a quotation that stands between marks decides what kind it is; few letters in marks leave it indirect. */
const isQuoted = (quotation: GoldQuotation, stretches: readonly Span[]): boolean => {
  let all = 0
  let marked = 0
  for (const fragment of fragmentsOf(quotation)) {
    all += fragment.end - fragment.start
    for (const stretch of stretches) marked += shared(fragment, stretch)
  }
  return marked > 0.05 * all
}

/** The quotation that a marked stretch belongs to: the shortest that covers more than half of it. */
export const ownerOf = (
  article: GoldArticle,
  stretch: Span,
  stretches: readonly Span[],
): GoldQuotation | null =>
  article.quotes
    .filter(
      (quotation) =>
        fragmentsOf(quotation).some(
          (fragment) => shared(fragment, stretch) / Math.max(1, stretch.end - stretch.start) > 0.5,
        ) && isQuoted(quotation, stretches),
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null

const PRONOUN = /^(?:he|she|they|i|we|it|his|her|their|who|that|him|you)$/i
const UNIMPORTANT = new Set(
  'the a an mr mrs ms miss dr sir sen rep gov president senator secretary former of and'.split(' '),
)
const keyWords = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !UNIMPORTANT.has(word))

/** Whether two names share their last important word, or one holds the other. */
export const sameName = (a: string, b: string): boolean => {
  const [first, second] = [keyWords(a), keyWords(b)]
  if (first.length === 0 || second.length === 0) return false
  return (
    first.at(-1) === second.at(-1) ||
    first.every((word) => second.includes(word)) ||
    second.every((word) => first.includes(word))
  )
}

export const isPronoun = (speaker: GoldSpeaker): boolean => PRONOUN.test(speaker.text ?? '')

/** Whether a span touches the words that gold names the speaker with. */
export const touches = (speaker: GoldSpeaker, span: Span): boolean =>
  speaker.start !== null && speaker.end !== null && span.start < speaker.end && speaker.start < span.end
