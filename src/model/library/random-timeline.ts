/** Timelines at random, for properties: any text in them, quotes of every shape, collections among the articles. */
import fc from 'fast-check'
import { bareArticle } from '../bare-article.ts'
import type { Event } from '../event.ts'
import { QUOTE_KINDS, type Quote } from '../quote.ts'
import { GIVEN_WITH_QUOTE } from '../quote-collection.ts'
import { type Span, textSpan } from '../span.ts'
import type { Timeline } from '../timeline.ts'

const PIECES = [
  'a',
  'é',
  'e\u0301',
  '“',
  '漢',
  '🎉',
  '\ud83c',
  '\udf89',
  '\ufeff',
  '\ufffd',
  '\0',
  ' ',
  '\n\n',
]
/** Short, of letters of one to four bytes, whole pairs and halves. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
)
const anyId = fc.oneof(
  fc.constantFrom('x', 'x-2', '\ud800', '\ufffd', '', 'é'),
  fc.string({ unit: 'binary' }),
)

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const anySpeaker = (text: string): fc.Arbitrary<Quote['speaker']> =>
  fc.option(
    fc.record({
      name: fc.constantFrom('Ann Smith', 'A. Smith', '\ud800'),
      id: fc.constantFrom('ann', 'bob'),
      mention: fc.option(spanIn(text)),
    }),
  )

type Facts = Omit<Quote, 'id' | 'variantOf'>

const quoteIn = (article: string, text: string): fc.Arbitrary<Facts> =>
  fc.record({
    article: fc.constant(article),
    kind: fc.constantFrom(...QUOTE_KINDS),
    text: anyText,
    segments: fc.array(spanIn(text), { maxLength: 3 }),
    cue: fc.option(
      fc.oneof(
        spanIn(text).map((span) => textSpan(text, span)),
        spanIn(text).map((span) => ({ ...span, text: 'said' })),
      ),
    ),
    speaker: anySpeaker(text),
    said: fc.constantFrom(null, '2019-02-18', '2019'),
  })

const articleWithQuotes = (id: string) =>
  anyText.chain((text) =>
    fc.array(quoteIn(id, text), { maxLength: 4 }).map((quotes) => ({
      article: bareArticle(text, null, id),
      quotes,
      isCollection: false,
    })),
  )

/** Its quotes stand in its text in any order; `isChanged` is a text that is no longer theirs. */
const collectionWithQuotes = (id: string) =>
  fc
    .record({
      texts: fc.array(anyText, { maxLength: 5 }),
      seeds: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
      isChanged: fc.boolean(),
    })
    .map(({ texts, seeds, isChanged }) => {
      const text = texts.join('\n\n') + (isChanged ? '…' : '')
      let start = 0
      const quotes = texts.map((words): Facts => {
        const end = start + words.length
        const segments = [{ start, end }]
        start = end + 2
        return { article: id, kind: 'direct', text: words, segments, cue: null, speaker: null, said: null }
      })
      const order = quotes
        .map((quote, at) => ({ quote, seed: seeds[at] ?? 0 }))
        .sort((a, b) => a.seed - b.seed)
      return {
        article: bareArticle(text, null, id),
        quotes: order.map(({ quote }) => quote),
        isCollection: true,
      }
    })

const eventOf = (at: number, article: string, quotes: readonly string[], isCollection: boolean): Event => ({
  id: `e${at}`,
  date: at % 2 === 0 ? null : '2019-02-18',
  dating: { basis: 'none', rule: isCollection ? GIVEN_WITH_QUOTE : 'other', expression: null, anchor: null },
  status: 'reported',
  headline: '\ud800',
  mentions: [{ article, start: 0, end: 0, date: null, basis: 'none', status: 'reported' }],
  people: [],
  quotes,
})

/** No more than fits together: the ids of quotes differ, and those that are named are there. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    stories: fc
      .tuple(
        articleWithQuotes('a'),
        collectionWithQuotes('c'),
        articleWithQuotes('\ud800'),
        collectionWithQuotes('d'),
      )
      .chain((all) => fc.shuffledSubarray(all)),
    ids: fc.uniqueArray(anyId, { minLength: 18, maxLength: 18 }),
    picks: fc.array(fc.nat(17), { maxLength: 12 }),
  })
  .map(({ stories, ids, picks }) => {
    const facts = stories.flatMap(({ quotes }) => quotes)
    const own = ids.slice(0, facts.length)
    const quotes = facts.map((quote, at): Quote => {
      const pick = picks[at] ?? 0
      return { ...quote, id: own[at] ?? '', variantOf: pick % 3 === 1 ? (own[pick] ?? null) : null }
    })
    const picked = picks.flatMap((pick) => own[pick] ?? [])
    return {
      format: 'onrecord timeline',
      version: 1,
      articles: stories.map(({ article }) => article),
      people: [],
      quotes,
      dates: [],
      events: stories.flatMap(({ article, isCollection }, at) => [
        eventOf(2 * at, article.id, picked.slice(0, at), isCollection),
        eventOf(2 * at + 1, article.id, picked.slice(at), isCollection),
      ]),
      problems: [],
    }
  })
