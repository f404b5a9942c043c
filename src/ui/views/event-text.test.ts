import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Event } from '../../model/event.ts'
import type { OpenTimeline } from '../../model/open-timeline.ts'
import type { Quote } from '../../model/quote.ts'
import { SMALL_TIMELINE } from '../../model/small-timeline.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { eventDating } from './event-dating.ts'
import { eventPeople } from './event-people.ts'
import { eventQuotes } from './event-quotes.ts'
import { eventSources } from './event-sources.ts'
import { assembled, type TextPiece } from './text-pieces.ts'

const THEME = themeFor({})
const bare = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')
const [ARTICLE] = SMALL_TIMELINE.articles
const [QUOTE] = SMALL_TIMELINE.quotes
const [EVENT] = SMALL_TIMELINE.events
const [MENTION] = EVENT?.mentions ?? []
if (ARTICLE === undefined || QUOTE === undefined || EVENT === undefined || MENTION === undefined)
  throw new Error('too small')

const OTHER = { ...ARTICLE, id: 'b', publisher: 'The Other Paper', headline: 'Over, she says' }

const timelineOf = (event: Partial<Event>, quotes: readonly Quote[] = []): OpenTimeline => ({
  ...SMALL_TIMELINE,
  articles: [ARTICLE, OTHER],
  quotes,
  events: [{ ...EVENT, quotes: quotes.map(({ id }) => id), ...event }],
})

const quoteOf = (id: string, text: string, changes: Partial<Quote> = {}): Quote => ({
  ...QUOTE,
  id,
  text,
  said: null,
  ...changes,
})

type Section = (
  event: Event,
  index: ReturnType<typeof indexTimeline>,
  columns: number,
  theme: typeof THEME,
) => readonly TextPiece[]
const quotesOf: Section = (event, index, columns, theme) =>
  eventQuotes(event, index, () => true, columns, theme, DEFAULT_KEYS)

/** The lines of a section, each behind the kind of its part. */
const shown = (section: Section, timeline: OpenTimeline, columns: number): readonly string[] => {
  const [event] = timeline.events
  if (event === undefined) return []
  const { lines, parts } = assembled(section(event, indexTimeline(timeline), columns, THEME))
  return lines.map((line, at) => {
    const part = parts.find(({ from, to }) => from <= at && at < to)
    return `${part === undefined ? '' : (part.quote ?? part.kind)}: ${bare(line).trimEnd()}`
  })
}

describe('the dating of an event', () => {
  it('is told step by step', () => {
    expect(shown(eventDating, timelineOf({}), 80)).toEqual([
      'dating: Monday 18 February 2019 · reported',
      'time: “on Monday” → Monday 18 February 2019',
      'dating: counted from publication on Wednesday 20 February 2019 (stated)',
      'dating: rule: a weekday in a report is the last one up to publication, or the next where',
      'dating: the verb looks ahead',
    ])
  })

  it('leads to the words and to the publication date that it rests on', () => {
    const pieces = eventDating(EVENT, indexTimeline(timelineOf({})), 80, THEME)
    const places = pieces.flatMap(({ about }) => about?.at ?? [])
    expect(places.map(({ start, end }) => ARTICLE.text.slice(start, end))).toEqual([
      '“It is over,” said Ann Smith on Monday.',
      'on Monday',
      '2019-02-20',
      'on Monday',
    ])
  })

  it('tells who dates it otherwise, and who only expects it', () => {
    const mentions = [
      MENTION,
      { ...MENTION, article: 'b', date: '2019-02-19' },
      { ...MENTION, article: 'b', start: 0, end: 4, status: 'expected' as const },
    ]
    const lines = shown(eventDating, timelineOf({ mentions }), 80)
    expect(lines[0]).toBe('dating: ≠ Monday 18 February 2019 · reported')
    expect(lines.slice(lines.indexOf(': Who disagrees'))).toEqual([
      ': Who disagrees',
      'mention: The Other Paper: dates it Tuesday 19 February 2019',
      'mention:   ““It is over,” said Ann Smith on Monday.”',
      'mention: The Other Paper: here only expected',
      'mention:   “date”',
    ])
  })

  it('says how sure it is', () => {
    const dating = { ...EVENT.dating, basis: 'stated', anchor: null } as const
    expect(shown(eventDating, timelineOf({ date: '2019-02', dating }), 80)).toEqual([
      'dating: ~ February 2019 · reported',
      'time: “on Monday” → February 2019, stated by the article',
      'dating: only a month is known, no day',
    ])
  })
})

describe('the quotes of an event', () => {
  const text = 'They want the decent and democratic thing for them to do'

  it('stand under their speakers, those of nobody named last', () => {
    const quotes = [
      quoteOf('q1', 'One.', { speaker: null, cue: null }),
      quoteOf('q2', 'Two.', { said: '2019-02-19' }),
      quoteOf('q3', 'Three.', { kind: 'mixed' }),
    ]
    expect(shown(quotesOf, timelineOf({}, quotes), 80)).toEqual([
      ': ',
      ': Quotes',
      'person: Ann Smith · minister · 2 quotes',
      'q2: “Two.”',
      'q2: direct quote · “said” · said Tuesday 19 February 2019 · The Paper',
      ': ',
      'q3: “Three.”',
      'q3: mixed · “said” · The Paper',
      ': ',
      'person: Speaker not named · 1 quote',
      'q1: “One.”',
      'q1: direct quote · The Paper',
    ])
  })

  const wordings = [
    quoteOf('q1', text),
    quoteOf('q2', 'a democratic thing to do', { article: 'b', variantOf: 'q1' }),
    quoteOf('q3', 'A democratic thing, to do', { article: 'b', variantOf: 'q1' }),
    quoteOf('q4', text.toUpperCase(), { article: 'b', variantOf: 'q1', speaker: null }),
  ]

  it('have other wordings beside them where there is room', () => {
    const lines = shown(quotesOf, timelineOf({}, wordings), 69)
    expect(lines.slice(2)).toEqual([
      'person: Ann Smith · minister · 1 quote in 4 printings',
      'q1: “They want the decent and         │ in other words:',
      'q2: democratic thing for them to do”  │ “a democratic thing to do”',
      'q2: direct quote · “said” · The Paper │ worded so in The Other Paper',
      'q3:                                   │ and once more there',
      'q4: the same words in The Other Paper, speaker not named',
    ])
  })

  it('are whole beside a wording that takes fewer lines', () => {
    const long = `${text} ${text.replace('They', 'and they')} now`
    const quotes = [quoteOf('q1', long), quoteOf('q2', 'They want', { article: 'b', variantOf: 'q1' })]
    const lines = shown(quotesOf, timelineOf({}, quotes), 69)
    const left = lines.slice(3).map((line) => line.slice('q1: '.length).split('│')[0]?.trim())
    expect(left.join(' ')).toBe(`“${long}” direct quote · “said” · The Paper`)
    expect(lines.at(-1)).toMatch(/^q2: direct quote .* │$/)
  })

  it('have them below otherwise, and what differs stands out', () => {
    const timeline = timelineOf({}, wordings)
    const lines = shown(quotesOf, timeline, 68)
    expect(lines.slice(3)).toEqual([
      'q1: “They want the decent and democratic thing for them to do”',
      'q1: direct quote · “said” · The Paper',
      'q4: the same words in The Other Paper, speaker not named',
      'q2:   “a democratic thing to do”',
      'q2:   worded so in The Other Paper',
      'q3:   and once more there',
    ])
    const [event = EVENT] = timeline.events
    const drawn = assembled(quotesOf(event, indexTimeline(timeline), 68, THEME)).lines.join('\n')
    expect(drawn).toContain(`democratic thing ${THEME.different('for them')} to do`)
    expect(drawn).toContain(`“${THEME.different('a')} democratic thing`)
    expect(drawn).not.toContain(THEME.different('They'))
  })

  it.each([
    ['in part', 'the decent and democratic thing'],
    ['fuller', `${text} at once`],
    ['worded so', 'something else'],
  ])('call another wording “%s”', (label, other) => {
    const quotes = [quoteOf('q1', text), quoteOf('q2', other, { article: 'b', variantOf: 'q1' })]
    expect(shown(quotesOf, timelineOf({}, quotes), 60).at(-1)).toBe(`q2:   ${label} in The Other Paper`)
  })

  it('tell how many the filters leave out', () => {
    const timeline = timelineOf({}, wordings)
    const [event = EVENT] = timeline.events
    const only = eventQuotes(event, indexTimeline(timeline), (id) => id === 'q2', 60, THEME, DEFAULT_KEYS)
    const { lines, parts } = assembled(only)
    expect(lines.slice(-2).map(bare).join(' ')).toBe(
      'The filters (F removes them) leave out 3 quotes of this event.',
    )
    expect(parts.flatMap(({ quote }) => quote ?? [])).toEqual(['q2'])
  })

  it('have a fuller wording of another event with them, unless the filters leave it out', () => {
    const [fullest, other] = wordings
    if (fullest === undefined || other === undefined) throw new Error('no wordings')
    const timeline = timelineOf({ quotes: ['q2'] }, [fullest, other])
    const [event = EVENT] = timeline.events
    const idsWith = (isShown: (id: string) => boolean): readonly string[] =>
      assembled(eventQuotes(event, indexTimeline(timeline), isShown, 60, THEME, DEFAULT_KEYS)).parts.flatMap(
        ({ quote }) => quote ?? [],
      )
    expect(idsWith(() => true)).toEqual(['q2', 'q1'])
    expect(idsWith((id) => id === 'q2')).toEqual(['q2'])
  })
})

test('people have their roles beside them, or below where there is little room', () => {
  expect(shown(eventPeople, timelineOf({}), 60).slice(2)).toEqual(['person: Ann Smith  minister'])
  expect(shown(eventPeople, timelineOf({}), 40).slice(2)).toEqual(['person: Ann Smith', 'person:   minister'])
})

test('each source is told once, with its sentences and at most two reasons for its date', () => {
  const reasons = ['x', 'y', 'x', 'z'].map((text) => ({ rule: 'given', text, span: null }))
  const published = { date: '2019-02-20', basis: 'given', evidence: reasons } as const
  const timeline = timelineOf({ mentions: [MENTION, { ...MENTION, start: 17, end: 29 }] })
  const lines = shown(eventSources, { ...timeline, articles: [{ ...ARTICLE, published }] }, 60)
  expect(lines).toEqual([
    ': ',
    ': Sources',
    'text: The Paper: Smith goes · 2 sentences',
    'dating: published Wednesday 20 February 2019 (given)',
    'dating: · given with the article, “x”',
    'dating: · given with the article, “y”',
    'dating:   and 1 more reason, at the end of the article',
    'mention: │ “It is over,” said Ann Smith on Monday.',
    'mention: │ “It is over,',
  ])
})

test('in any words and on any number of cells, every line fits and each quote has one part', () => {
  const unit = fc.constantFrom('a', 'bc ', ' ', '日本 ', '👩‍👩‍👧', '\u0007', '. ')
  const any = fc.string({ unit, minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: any, isVariant: fc.boolean(), name: fc.option(any) }), { maxLength: 5 }),
      any,
      fc.integer({ min: 12, max: 92 }),
      (given, words, columns) => {
        const quotes = given.map(({ text, isVariant, name }, at) =>
          quoteOf(`q${at}`, text, {
            variantOf: isVariant && at > 0 ? 'q0' : null,
            speaker: name === null ? null : { id: name, name, mention: null },
          }),
        )
        const person = { id: 'ann-smith', kind: 'unnamed', name: words, aliases: [], roles: [words] } as const
        const timeline = { ...timelineOf({ headline: words }, quotes), people: [person] }
        const [event = EVENT] = timeline.events
        const index = indexTimeline(timeline)
        const sections = [eventDating, eventPeople, quotesOf, eventSources]
        const pieces = sections.flatMap((section) => section(event, index, columns, THEME))
        const { lines, parts } = assembled(pieces)
        for (const line of lines) expect(cellWidth(bare(line))).toBeLessThanOrEqual(columns)
        expect(parts.flatMap(({ quote }) => quote ?? []).toSorted()).toEqual(quotes.map(({ id }) => id))
        for (const [at, { from }] of parts.entries())
          expect(from).toBeGreaterThanOrEqual(parts[at - 1]?.to ?? 0)
      },
    ),
  )
})
