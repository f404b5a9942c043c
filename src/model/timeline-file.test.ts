import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from './small-timeline.ts'
import type { Timeline } from './timeline.ts'
import { looksLikeTimeline, readTimeline, writeTimeline } from './timeline-file.ts'
import { UserError } from './user-error.ts'

type Path = readonly (string | number)[]

/** The value with another in one place; `undefined` takes the place away. */
const changed = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to
  if (Array.isArray(value))
    return value.map((entry, index) => (index === key ? changed(entry, rest, to) : entry))
  const entries = Object.entries(value ?? {})
  const inside = entries.find(([name]) => name === key)?.[1]
  return { ...Object.fromEntries(entries), [key]: changed(inside, rest, to) }
}

const refusal = (json: string): { message: string; nextStep: string } => {
  try {
    readTimeline(json, 't.json')
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, nextStep: error.nextStep }
    throw error
  }
  return { message: 'not refused', nextStep: '' }
}

const TEXT = SMALL_TIMELINE.articles[0]?.text ?? ''
const PAST = { start: 0, end: TEXT.length + 1 }
const twice = <T>(list: readonly T[]): readonly T[] => [...list, ...list]

describe('a timeline file is refused for', () => {
  it.each<[Path, unknown, string]>([
    [[], 3, 'expected an object, found 3'],
    [['people'], 'nobody', 'people: expected a list, found "nobody"'],
    [['format'], 'onrecord', 'format: expected "onrecord timeline", found "onrecord"'],
    [['version'], 2, 'version: 2 is not a version this onrecord reads (1)'],
    [['version'], '1', 'version: "1" is not a version this onrecord reads (1)'],
    [['events', 0, 'date'], '2019-02-31', 'events[0].date: not a date: "2019-02-31"'],
    [['events', 0, 'date'], 20190220, 'events[0].date: expected a string, found 20190220'],
    [['dates', 0, 'value'], 'Monday', 'dates[0].value: not a date: "Monday"'],
    [['quotes', 0, 'said'], '', 'quotes[0].said: not a date: ""'],
    [['articles', 0, 'published', 'date'], 'x', 'articles[0].published.date: not a date: "x"'],
    [['events', 0, 'dating', 'anchor', 'date'], 'x', 'events[0].dating.anchor.date: not a date: "x"'],
    [['articles'], {}, 'articles: expected a list, found an object'],
    [['articles', 0], null, 'articles[0]: expected an object, found null'],
    [['articles', 0, 'id'], '', 'articles[0].id: empty'],
    [['articles', 0, 'published'], '2019', 'articles[0].published: expected an object, found "2019"'],
    [
      ['quotes', 0, 'kind'],
      'spoken',
      'quotes[0].kind: expected "direct" or "mixed" or "indirect", found "spoken"',
    ],
    [['quotes', 0, 'segments'], [], 'quotes[0].segments: empty'],
    [['quotes', 0, 'segments', 0, 'start'], 1.5, 'quotes[0].segments[0].start: not a whole number'],
    [['quotes', 0, 'segments', 0, 'start'], -1, 'quotes[0].segments[0].start: below zero: -1'],
    [
      ['quotes', 0, 'segments', 0],
      { start: 5, end: 2 },
      'quotes[0].segments[0]: span ends before it starts: 5 to 2',
    ],
    [['dates', 0, 'end'], 0, `dates[0]: span ends before it starts: ${TEXT.indexOf('on Monday')} to 0`],
    [['events', 0, 'mentions'], [], 'events[0].mentions: empty'],
    [['problems', 0, 'code'], 'odd', /^problems\[0\]\.code: expected "not-text" or .*, found "odd"$/.source],
  ])('%j as %j', (path, value, message) => {
    const said = refusal(JSON.stringify(changed(SMALL_TIMELINE, path, value))).message.replace(
      /^t\.json: /,
      '',
    )
    if (message.startsWith('^')) expect(said).toMatch(new RegExp(message))
    else expect(said).toBe(message)
  })

  it.each<[Path]>([
    [['format']],
    [['version']],
    [['articles']],
    [['people']],
    [['quotes']],
    [['dates']],
    [['events']],
    [['problems']],
    [['articles', 0, 'text']],
    [['articles', 0, 'published']],
    [['articles', 0, 'published', 'basis']],
    [['people', 0, 'name']],
    [['quotes', 0, 'speaker', 'mention']],
    [['quotes', 0, 'cue', 'text']],
    [['dates', 0, 'article']],
    [['events', 0, 'dating', 'rule']],
    [['problems', 0, 'reason']],
  ])('%j missing', (path) => {
    const place = path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1)
    expect(refusal(JSON.stringify(changed(SMALL_TIMELINE, path, undefined))).message).toBe(
      `t.json: ${place}: missing`,
    )
  })

  it.each<[Path, unknown, string]>([
    [['articles'], twice(SMALL_TIMELINE.articles), 'articles[1].id: used twice: "a"'],
    [['people'], twice(SMALL_TIMELINE.people), 'people[1].id: used twice: "ann-smith"'],
    [['quotes'], twice(SMALL_TIMELINE.quotes), 'quotes[1].id: used twice: "a/q1"'],
    [['events'], twice(SMALL_TIMELINE.events), 'events[1].id: used twice: "a/e1"'],
    [['quotes', 0, 'article'], 'b', 'quotes[0].article: no such article: "b"'],
    [['dates', 0, 'article'], 'b', 'dates[0].article: no such article: "b"'],
    [['events', 0, 'mentions', 0, 'article'], 'b', 'events[0].mentions[0].article: no such article: "b"'],
    [['quotes', 0, 'speaker', 'id'], 'bob', 'quotes[0].speaker.id: no such person: "bob"'],
    [['events', 0, 'people', 0], 'bob', 'events[0].people[0]: no such person: "bob"'],
    [['events', 0, 'quotes', 0], 'a/q9', 'events[0].quotes[0]: no such quote: "a/q9"'],
  ])('%j as %j', (path, value, message) => {
    expect(refusal(JSON.stringify(changed(SMALL_TIMELINE, path, value))).message).toBe(`t.json: ${message}`)
  })

  it.each<[Path]>([
    [['articles', 0, 'published', 'evidence', 0, 'span']],
    [['quotes', 0, 'segments', 0]],
    [['quotes', 0, 'cue']],
    [['quotes', 0, 'speaker', 'mention']],
    [['dates', 0]],
    [['events', 0, 'mentions', 0]],
    [['events', 0, 'dating', 'expression']],
  ])('%j past the end of its article', (path) => {
    const place = path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1)
    const late = changed(changed(SMALL_TIMELINE, [...path, 'start'], PAST.start), [...path, 'end'], PAST.end)
    expect(refusal(JSON.stringify(late)).message).toBe(
      `t.json: ${place}.end: ${PAST.end} is past the end of article "a" (${TEXT.length})`,
    )
  })

  it('text that is not JSON, with what to do about it', () => {
    expect(refusal('{\n "format"\n')).toEqual({
      message: expect.stringMatching(/^t\.json: not JSON: [^\n]+$/),
      nextStep: 'Mend the file, or make it anew with: onrecord parse ARTICLES -o FILE',
    })
  })
})

describe('a timeline file', () => {
  it('may hold more than is known: newer fields are dropped', () => {
    const newer = changed(changed(SMALL_TIMELINE, ['mood'], 'grave'), ['quotes', 0, 'tone'], 'flat')
    expect(readTimeline(JSON.stringify(newer), 't.json')).toEqual(SMALL_TIMELINE)
  })

  it('is told from other JSON by its format', () => {
    expect(looksLikeTimeline({ format: 'onrecord timeline' })).toBe(true)
    for (const other of [null, 3, 'onrecord timeline', [], {}, { format: 'x' }])
      expect(looksLikeTimeline(other)).toBe(false)
  })

  it('gives back every timeline that was written', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        const text = writeTimeline(timeline)
        expect(text.endsWith('}\n')).toBe(true)
        expect(readTimeline(text, 't.json')).toEqual(timeline)
      }),
    )
  })

  it('is read or refused in one printable line, whatever is put in whichever place', () => {
    const paths = pathsOf(SMALL_TIMELINE)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { message } = refusal(JSON.stringify(changed(SMALL_TIMELINE, path, value)))
        expect(message).toMatch(/^(?:not refused|t\.json: [^\p{Cc}]+)$/u)
      }),
      { numRuns: 500 },
    )
  })
})

/** The path of every value within a value, its own first. */
const pathsOf = (value: unknown): Path[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner).map((path): Path => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ]

/** Timelines of articles with any text, each with a quotation and an event at any place in it. */
const timelines: fc.Arbitrary<Timeline> = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: 'binary', minLength: 1 }),
      text: fc.string({ unit: 'binary' }),
      from: fc.nat(20),
      length: fc.nat(20),
      date: fc.constantFrom(null, '2019', '2019-02-20~', '198X', '2017/..'),
    }),
    { selector: ({ id }) => id },
  )
  .map((drafts): Timeline => {
    const entries = drafts.map(({ id, text, from, length, date }) => {
      const start = Math.min(from, text.length)
      const span = { start, end: Math.min(start + length, text.length) }
      const words = { ...span, text: text.slice(span.start, span.end) }
      return { id, text, span, words, date }
    })
    const blank = { file: null, publisher: null, headline: null, byline: null, url: null }
    return {
      format: 'onrecord timeline',
      version: 1,
      articles: entries.map(({ id, text, span, date }) => ({
        ...blank,
        id,
        text,
        published:
          date === null ? null : { date, basis: 'given', evidence: [{ rule: 'given', text: date, span }] },
      })),
      people: entries.map(({ id }) => ({ id, kind: 'unnamed', name: id, aliases: [id], roles: [] })),
      quotes: entries.map(({ id, words, span, date }) => ({
        id,
        article: id,
        kind: 'mixed',
        text: words.text,
        segments: [span],
        cue: words,
        speaker: { name: id, id, mention: span },
        said: date,
        variantOf: null,
      })),
      dates: [],
      events: entries.map(({ id, words, span, date }) => ({
        id,
        date,
        dating: { basis: 'none', rule: 'undated', expression: words, anchor: null },
        status: 'expected',
        headline: id,
        mentions: [{ article: id, ...span, date, basis: 'none', status: 'reported' }],
        people: [id],
        quotes: [id],
      })),
      problems: [],
    }
  })
