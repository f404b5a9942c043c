import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import type { Chosen, ChosenFormat } from '../model/chosen.ts'
import type { Event } from '../model/event.ts'
import type { Quote } from '../model/quote.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import type { Timeline } from '../model/timeline.ts'
import { chosenAsText, chosenToCopy, entryAsText } from './chosen-as-text.ts'
import type { FoundEvent, FoundQuote } from './chosen-in-order.ts'

const [QUOTE] = SMALL_TIMELINE.quotes
const [EVENT] = SMALL_TIMELINE.events
const [ARTICLE] = SMALL_TIMELINE.articles
if (QUOTE === undefined || EVENT === undefined || ARTICLE === undefined)
  throw new Error('the small timeline has one of everything')

const quoteAsText = (
  quote: Quote,
  surroundings: Pick<FoundQuote, 'article' | 'event'>,
  format: ChosenFormat,
): string => entryAsText({ kind: 'quote', quote, ...surroundings, isOfEvent: false }, format)
const eventAsText = (
  event: Event,
  { articles }: Pick<FoundEvent, 'articles'>,
  format: ChosenFormat,
): string => entryAsText({ kind: 'event', event, articles }, format)

const URL = 'https://example.org/a'
const surroundings = (changes: Partial<Article> = {}) => ({
  article: { ...ARTICLE, ...changes },
  event: EVENT,
})
const inferred = { date: '2019-02', basis: 'inferred', evidence: [] } as const

describe('a quote as a citation', () => {
  it.each<[string, Partial<Quote>, Partial<Article>, string]>([
    [
      'with all that is known',
      {},
      { url: URL },
      `“It is over,” — Ann Smith, 18 February 2019 (The Paper: “Smith goes”, published 20 February 2019, ${URL})`,
    ],
    [
      'that the article does not date',
      { said: null },
      {},
      '“It is over,” — Ann Smith (The Paper: “Smith goes”, published 20 February 2019)',
    ],
    [
      'indirect, without marks',
      { kind: 'indirect', text: 'it was over', said: null },
      {},
      'it was over — Ann Smith, reported without quotation marks (The Paper: “Smith goes”, published 20 February 2019)',
    ],
    [
      'of nobody, in an article of which little is known',
      { speaker: null, said: null },
      { publisher: null, headline: null, published: null },
      '“It is over,” — speaker not named (a)',
    ],
    [
      'in an article whose date was worked out',
      { said: null },
      { publisher: null, published: inferred },
      '“It is over,” — Ann Smith (“Smith goes”, apparently published February 2019)',
    ],
    [
      'over two paragraphs, under a headline with marks',
      { text: 'It is\n\nover,', said: null },
      { headline: '“Over”\u001b[2J', published: null },
      '“It is over,” — Ann Smith (The Paper: “‘Over’ [2J”)',
    ],
    [
      'with an address that is none of the web',
      { said: null },
      { published: null, url: 'javascript:alert(1)' },
      '“It is over,” — Ann Smith (The Paper: “Smith goes”)',
    ],
  ])('%s', (_, quote, article, text) => {
    expect(quoteAsText({ ...QUOTE, ...quote }, surroundings(article), 'citation')).toBe(text)
  })

  it('of an article that is not there has its id', () => {
    const text = quoteAsText({ ...QUOTE, said: null }, { article: null, event: null }, 'citation')
    expect(text).toBe('“It is over,” — Ann Smith (a)')
  })
})

describe('a quote as words', () => {
  it('has its paragraphs, and nothing that steers a terminal', () => {
    const text = 'It is\u001b[2J over.\r\n\r\nAll of it.\n'
    expect(quoteAsText({ ...QUOTE, text }, surroundings(), 'words')).toBe('It is [2J over.\n\nAll of it.')
  })
})

describe('a quote as Markdown', () => {
  it.each<[string, Partial<Quote>, Partial<Article>, string]>([
    [
      'links its article',
      {},
      { url: `${URL}_(b)` },
      '> “It is over,”\n>\n> — Ann Smith, 18 February 2019 ' +
        '(The Paper: [Smith goes](https://example.org/a_%28b%29), published 20 February 2019)',
    ],
    [
      'names an article without an address',
      { said: null },
      { published: null },
      '> “It is over,”\n>\n> — Ann Smith (The Paper: “Smith goes”)',
    ],
    [
      'shows marks as they are',
      { text: 'a *b* <i>c</i> [d](e) &amp; f_g [sic]', said: null },
      { headline: 'A [b] * c \\]', published: null, url: URL },
      '> “a \\*b\\* \\<i>c\\</i> [d\\](e) \\&amp; f\\_g [sic]”\n>\n' +
        `> — Ann Smith (The Paper: [A \\[b\\] \\* c \\\\\\]](${URL}))`,
    ],
    [
      'makes no list of words without marks',
      { kind: 'indirect', text: '12. that it was over', said: null },
      { published: null },
      '> 12\\. that it was over\n>\n> — Ann Smith, reported without quotation marks (The Paper: “Smith goes”)',
    ],
    [
      'makes no heading of them',
      { kind: 'indirect', text: '# one', said: null },
      { published: null },
      '> \\# one\n>\n> — Ann Smith, reported without quotation marks (The Paper: “Smith goes”)',
    ],
  ])('%s', (_, quote, article, text) => {
    expect(quoteAsText({ ...QUOTE, ...quote }, surroundings(article), 'markdown')).toBe(text)
  })
})

describe('an event', () => {
  const two = { articles: [ARTICLE, { ...ARTICLE, publisher: 'The Other', headline: null, published: null }] }
  const source = 'The Paper: “Smith goes”, published 20 February 2019'
  const dating = { ...EVENT.dating, basis: 'publication' } as const

  it.each<[string, Partial<Event>, string]>([
    ['cites its sources', {}, `18 February 2019: Smith says it is over (${source}; The Other)`],
    [
      'that is still to come says so',
      { status: 'announced' },
      `18 February 2019, announced: Smith says it is over (${source}; The Other)`,
    ],
    [
      'that is dated by its printing says so',
      { dating },
      `18 February 2019 (date of publication): Smith says it is over (${source}; The Other)`,
    ],
    ['without a date', { date: null }, `Undated: Smith says it is over (${source}; The Other)`],
  ])('%s', (_, changes, text) => {
    expect(eventAsText({ ...EVENT, ...changes }, two, 'citation')).toBe(text)
  })

  it('lists its sources in Markdown', () => {
    expect(eventAsText(EVENT, two, 'markdown')).toBe(
      '**18 February 2019:** Smith says it is over\n\n' +
        '- The Paper: “Smith goes”, published 20 February 2019\n- The Other',
    )
  })

  it('is its date and headline as words', () => {
    expect(eventAsText(EVENT, two, 'words')).toBe('18 February 2019: Smith says it is over')
  })
})

const second: Quote = { ...QUOTE, id: 'a/q2', text: 'Really.' }
const apart: Quote = { ...QUOTE, id: 'a/q0', text: 'Told in no event.' }
const TIMELINE: Timeline = {
  ...SMALL_TIMELINE,
  quotes: [apart, second, QUOTE],
  events: [
    { ...EVENT, quotes: ['a/q1', 'a/q2'] },
    { ...EVENT, id: 'a/e2', headline: 'Smith rests', quotes: [] },
  ],
}
const quote = (id: string): Chosen => ({ kind: 'quote', id })
const event = (id: string): Chosen => ({ kind: 'event', id })

describe('several', () => {
  it('come in the order of the timeline, each once, and what is not there is passed over', () => {
    const chosen = [
      quote('a/q0'),
      event('a/e2'),
      quote('a/q2'),
      quote('a/q1'),
      event('a/e1'),
      quote('a/q2'),
      quote('gone'),
      event('gone'),
      // An id of the other kind.
      quote('a/e2'),
    ]
    expect(chosenAsText(TIMELINE, chosen, 'words')).toBe(
      '18 February 2019: Smith says it is over\n\n“It is over,” — Ann Smith\n\n“Really.” — Ann Smith\n\n' +
        '18 February 2019: Smith rests\n\nTold in no event.\n',
    )
  })

  it('end without a line end where they are copied', () => {
    expect(chosenToCopy(TIMELINE, [quote('a/q1')], 'words')).toBe('It is over,')
    expect(chosenToCopy(TIMELINE, [quote('a/q1')], 'csv')).toMatch(/[^\r\n]$/)
  })

  it('are nothing where nothing was chosen', () => {
    expect(chosenAsText(TIMELINE, [], 'citation')).toBe('')
    expect(chosenAsText(TIMELINE, [], 'jsonl')).toBe('')
  })
})

describe('an event with what was said about it', () => {
  const source = 'The Paper: “Smith goes”, published 20 February 2019'
  const CUT: Timeline = {
    ...TIMELINE,
    articles: [{ ...ARTICLE, text: 'She says it is over, and goes home.' }],
    events: [
      {
        ...EVENT,
        headline: 'Smith says it is over…',
        quotes: ['a/q1', 'a/q2'],
        mentions: EVENT.mentions.map((mention) => ({ ...mention, start: 0, end: 35 })),
      },
    ],
  }

  it.each<[ChosenFormat, readonly string[]]>([
    [
      'citation',
      [
        `18 February 2019: Smith says it is over, and goes home (${source})`,
        `“It is over,” — Ann Smith, 18 February 2019 (${source})`,
        `“Really.” — Ann Smith, 18 February 2019 (${source})`,
      ],
    ],
    [
      'words',
      [
        '18 February 2019: Smith says it is over, and goes home',
        '“It is over,” — Ann Smith',
        '“Really.” — Ann Smith',
      ],
    ],
    [
      'markdown',
      [
        '**18 February 2019:** Smith says it is over, and goes home',
        `- ${source}`,
        `> “It is over,”\n>\n> — Ann Smith, 18 February 2019 (${source})`,
        `> “Really.”\n>\n> — Ann Smith, 18 February 2019 (${source})`,
      ],
    ],
  ])('%s', (format, paragraphs) => {
    expect(chosenToCopy(CUT, [event('a/e1')], format)).toBe(paragraphs.join('\n\n'))
  })

  it.each(['csv', 'jsonl'] as const)('has whole headlines as %s too', (format) => {
    const text = chosenAsText(CUT, [event('a/e1')], format)
    expect(text).toContain('Smith says it is over, and goes home')
    expect(text).not.toContain('…')
    expect(text.match(/a\/q\d|a\/e\d/g)).toEqual(expect.arrayContaining(['a/e1', 'a/q1', 'a/q2']))
    expect(chosenAsText(CUT, [quote('a/q1')], format)).not.toContain('…')
  })

  it('has words that were printed several times once, unless each was chosen', () => {
    const variants = { ...TIMELINE, quotes: [QUOTE, { ...second, variantOf: 'a/q1' }] }
    expect(chosenAsText(variants, [event('a/e1')], 'words')).not.toContain('Really')
    expect(chosenAsText(variants, [event('a/e1'), quote('a/q2')], 'words')).toContain('Really')
  })

  it('has a quote of two events once, behind the first that was chosen', () => {
    const shared = { ...TIMELINE, events: [EVENT, { ...EVENT, id: 'a/e2', headline: 'Smith rests' }] }
    expect(chosenToCopy(shared, [event('a/e1'), event('a/e2')], 'words')).toBe(
      '18 February 2019: Smith says it is over\n\n“It is over,” — Ann Smith\n\n18 February 2019: Smith rests',
    )
    expect(chosenToCopy(shared, [event('a/e2')], 'words')).toBe(
      '18 February 2019: Smith rests\n\n“It is over,” — Ann Smith',
    )
  })
})

describe('on the way to a terminal', () => {
  const STEERING = '\u001b[31mred\u0007, \u009b2Jgone'
  const steered = { ...TIMELINE, quotes: [{ ...QUOTE, text: STEERING }] }
  const formats: readonly ChosenFormat[] = ['citation', 'words', 'markdown', 'csv', 'jsonl']

  it.each(formats)('nothing steers it: %s', (format) => {
    expect(chosenToCopy(steered, [quote('a/q1')], format)).not.toMatch(/[^\P{Cc}\r\n]/u)
  })

  it('while a file has every character', () => {
    expect(chosenAsText(steered, [quote('a/q1')], 'csv')).toContain(STEERING)
    expect(JSON.parse(chosenAsText(steered, [quote('a/q1')], 'jsonl'))).toMatchObject({ text: STEERING })
  })
})

const HEADER = 'kind,id,date,speaker,words,publisher,headline,url,article,start,end\r\n'
const placed = EVENT.mentions[0]

describe('as CSV', () => {
  it('have a row each under the names of the columns', () => {
    expect(chosenAsText(TIMELINE, [quote('a/q1'), event('a/e2')], 'csv')).toBe(
      `${HEADER}direct,a/q1,2019-02-18,Ann Smith,"It is over,",The Paper,Smith goes,,a,18,29\r\n` +
        `event,a/e2,2019-02-18,,Smith rests,The Paper,Smith goes,,a,${placed?.start},${placed?.end}\r\n`,
    )
  })

  it('have a row of an event for each article that tells of it', () => {
    const [mention] = EVENT.mentions
    if (mention === undefined) throw new Error('the event is told')
    const other = { ...mention, article: 'b', start: 3, end: 7 }
    const told = {
      ...TIMELINE,
      articles: [ARTICLE, { ...ARTICLE, id: 'b', publisher: 'The Other' }],
      events: [{ ...EVENT, quotes: [], mentions: [mention, other, { ...other, start: 9, end: 12 }] }],
    }
    expect(chosenAsText(told, [event('a/e1')], 'csv')).toBe(
      `${HEADER}event,a/e1,2019-02-18,,Smith says it is over,The Paper,Smith goes,,a,${mention.start},${mention.end}\r\n` +
        'event,a/e1,2019-02-18,,Smith says it is over,The Other,Smith goes,,b,3,7\r\n',
    )
  })

  it('take the date of the event where an article does not say when', () => {
    const undated = { ...TIMELINE, quotes: [{ ...QUOTE, said: null }] }
    expect(chosenAsText(undated, [quote('a/q1')], 'csv')).toContain('direct,a/q1,2019-02-18,')
  })

  /** The fields of each row, read one character at a time as RFC 4180 has it. */
  const readBack = (csv: string): readonly (readonly string[])[] => {
    const rows: string[][] = [[]]
    let [field, quoted] = ['', false]
    for (let at = 0; at < csv.length; at++) {
      const unit = csv.charAt(at)
      if (quoted && unit === '"' && csv.charAt(at + 1) === '"') {
        field += '"'
        at++
      } else if (unit === '"') quoted = !quoted
      else if (!quoted && (unit === ',' || unit === '\r')) {
        rows.at(-1)?.push(field)
        field = ''
        if (unit === '\r') {
          rows.push([])
          at++
        }
      } else field += unit
    }
    return rows.slice(0, -1)
  }

  it('read back, whatever was said', () => {
    const any = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '“', ' ', '\u001b') })
    fc.assert(
      fc.property(any, any, (text, headline) => {
        const timeline = {
          ...TIMELINE,
          quotes: [{ ...QUOTE, text }],
          articles: [{ ...ARTICLE, headline }],
        }
        const [, row, ...others] = readBack(chosenAsText(timeline, [quote('a/q1')], 'csv'))
        expect(others).toEqual([])
        expect([row?.length, row?.[4], row?.[6], row?.[10]]).toEqual([11, text, headline, '29'])
      }),
    )
  })
})

describe('as JSON Lines', () => {
  it('are whole objects with spans and sources', () => {
    const [ofEvent = '', ofQuote = '', ofOther = '', end] = chosenAsText(
      TIMELINE,
      [event('a/e1')],
      'jsonl',
    ).split('\n')
    expect(end).toBe('')
    expect(JSON.parse(ofOther)).toMatchObject({ id: 'a/q2', text: 'Really.', speaker: 'Ann Smith' })
    const source = {
      id: 'a',
      file: 'a.txt',
      publisher: 'The Paper',
      headline: 'Smith goes',
      byline: null,
      url: null,
      published: { date: '2019-02-20', basis: 'stated' },
    }
    expect(JSON.parse(ofEvent)).toEqual({ kind: 'event', ...TIMELINE.events[0], sources: [source] })
    expect(JSON.parse(ofQuote)).toEqual({
      kind: 'direct',
      id: 'a/q1',
      text: 'It is over,',
      speaker: 'Ann Smith',
      date: '2019-02-18',
      article: 'a',
      segments: QUOTE.segments,
      cue: QUOTE.cue,
      speakerId: 'ann-smith',
      mention: QUOTE.speaker?.mention,
      variantOf: null,
      event: { id: 'a/e1', date: '2019-02-18', headline: 'Smith says it is over' },
      source,
    })
  })
})

describe('the words of a quote', () => {
  const words = fc
    .array(
      fc.string({
        unit: fc.constantFrom('a', 'B', '*', '_', '[', ']', '(', '<', '&', '\\', '“', '.', '#'),
        minLength: 1,
      }),
      { minLength: 1 },
    )
    .map((parts) => parts.join(' '))
  /** Markdown as it is shown: every stroke before a mark is gone. */
  const shown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')

  it('stand unchanged in every format', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('direct', 'indirect'), (text, kind) => {
        const said = { ...QUOTE, text, kind }
        expect(quoteAsText(said, surroundings(), 'words')).toBe(text)
        expect(quoteAsText(said, surroundings(), 'citation')).toContain(text)
        expect(shown(quoteAsText(said, surroundings(), 'markdown'))).toContain(text)
        expect(JSON.parse(quoteAsText(said, surroundings(), 'jsonl'))).toMatchObject({ text })
      }),
    )
  })
})
