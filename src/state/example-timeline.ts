/** A small timeline for tests: the Independent Group split of February 2019, in words written for the purpose. */
import type { Article } from '../model/article.ts'
import type { Dating, Event, EventStatus } from '../model/event.ts'
import type { Person } from '../model/person.ts'
import type { PublicationBasis } from '../model/publication-date.ts'
import type { Quote, QuoteKind } from '../model/quote.ts'
import { textSpan } from '../model/span.ts'
import type { Timeline } from '../model/timeline.ts'

const person = (id: string, name: string, roles: readonly string[] = []): Person => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  roles,
})

const PEOPLE: readonly Person[] = [
  person('luciana-berger', 'Luciana Berger', ['MP for Liverpool Wavertree']),
  person('chuka-umunna', 'Chuka Umunna', ['MP for Streatham']),
  person('jeremy-corbyn', 'Jeremy Corbyn', ['Labour leader']),
  person('heidi-allen', 'Heidi Allen', ['former Conservative']),
  person('anna-soubry', 'Anna Soubry', ['former Conservative']),
  person('sarah-wollaston', 'Sarah Wollaston', ['former Conservative']),
  person('philip-hammond', 'Philip Hammond', ['Chancellor']),
  { id: 'momentum', kind: 'organisation', name: 'Momentum', aliases: [], roles: [] },
]

const SENTENCES = {
  monday: [
    'Seven MPs left the Labour Party on Monday and sat down together as the Independent Group.',
    'Luciana Berger was the first to speak at their press conference.',
  ],
  wednesday: [
    'Three Conservatives joined the group on Wednesday, and Anna Soubry told reporters that the hard right were “in charge”.',
    'They wrote of a politics “greater than the sum of its parts”.',
    'The Chancellor, Philip Hammond, said later: “I understand their concerns, but I hope over time they will feel able to rejoin the party and help maintain that.”',
    'In a video on Wednesday night Jeremy Corbyn said an election would be the “democratic thing to do”, because they wanted to “abandon the policies on which they were elected”.',
    'Britain was due to leave the European Union on 29 March 2019.',
    'Momentum, which backs him, said that it planned canvassing in several constituencies.',
    'A new party had been talked about before.',
  ],
} as const

const article = (
  id: string,
  publisher: string,
  headline: string,
  published: readonly [string, PublicationBasis],
  sentences: readonly string[],
): Article => ({
  id,
  file: `${id}.txt`,
  publisher,
  headline,
  byline: null,
  url: null,
  published: { date: published[0], basis: published[1], evidence: [] },
  text: sentences.join('\n\n'),
})

const MONDAY = article(
  'monday',
  'The Morning Paper',
  'Seven leave Labour',
  ['2019-02-18', 'stated'],
  SENTENCES.monday,
)
const WEDNESDAY = article(
  'wednesday',
  'The Evening Paper',
  'Three more join the Independent Group',
  ['2019-02-21', 'inferred'],
  SENTENCES.wednesday,
)

const spanOf = (source: Article, words: string): { readonly start: number; readonly end: number } => {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`Not in ${source.id}: ${words}`)
  return { start, end: start + words.length }
}

const quote = (
  id: string,
  kind: QuoteKind,
  words: string,
  cue: string | null,
  speaker: readonly [id: string, name: string] | null,
): Quote => ({
  id,
  article: WEDNESDAY.id,
  kind,
  text: words,
  segments: [spanOf(WEDNESDAY, words)],
  cue: cue === null ? null : textSpan(WEDNESDAY.text, spanOf(WEDNESDAY, cue)),
  speaker: speaker === null ? null : { id: speaker[0], name: speaker[1], mention: null },
  said: null,
  variantOf: null,
})

const CORBYN = ['jeremy-corbyn', 'Jeremy Corbyn'] as const
const HAMMOND = ['philip-hammond', 'Philip Hammond'] as const

const QUOTES: readonly Quote[] = [
  quote('q1', 'mixed', 'in charge', 'told reporters', ['anna-soubry', 'Anna Soubry']),
  quote('q2', 'mixed', 'greater than the sum of its parts', null, null),
  quote(
    'q3',
    'direct',
    'I understand their concerns, but I hope over time they will feel able to rejoin the party and help maintain that.',
    'said later',
    HAMMOND,
  ),
  quote('q4', 'mixed', 'democratic thing to do', 'said', CORBYN),
  quote('q5', 'mixed', 'abandon the policies on which they were elected', 'said', CORBYN),
  quote('q6', 'indirect', 'it planned canvassing in several constituencies', 'said', [
    'momentum',
    'Momentum',
  ]),
]

const event = (
  id: string,
  date: string | null,
  source: Article,
  sentence: string,
  headline: string,
  dating: Omit<Dating, 'expression'> & { readonly words: string | null },
  people: readonly string[],
  quotes: readonly string[],
  status: EventStatus = 'reported',
): Event => ({
  id,
  date,
  status,
  headline,
  dating: {
    basis: dating.basis,
    rule: dating.rule,
    expression: dating.words === null ? null : textSpan(source.text, spanOf(source, dating.words)),
    anchor: dating.anchor,
  },
  mentions: [{ article: source.id, ...spanOf(source, sentence), date, basis: dating.basis, status }],
  people,
  quotes,
})

const PUBLISHED = { date: '2019-02-21', of: 'publication' } as const
const resolved = (words: string, anchor: Dating['anchor']) =>
  ({ basis: 'resolved', rule: 'weekday-near-publication', words, anchor }) as const

const [SEVEN, FIRST] = SENTENCES.monday
const [THREE, , CHANCELLOR, VIDEO, LEAVING, CANVASSING, BEFORE] = SENTENCES.wednesday

const EVENTS: readonly Event[] = [
  event(
    'e1',
    '2019-02-18',
    MONDAY,
    SEVEN,
    'Seven MPs leave the Labour Party and sit as the Independent Group',
    resolved('on Monday', { date: '2019-02-18', of: 'publication' }),
    ['luciana-berger', 'chuka-umunna'],
    [],
  ),
  event(
    'e2',
    '2019-02-18',
    MONDAY,
    FIRST,
    'Luciana Berger is the first to speak at the press conference',
    { basis: 'focus', rule: 'date-in-focus', words: null, anchor: { date: '2019-02-18', of: 'focus' } },
    ['luciana-berger'],
    [],
  ),
  event(
    'e3',
    '2019-02-20',
    WEDNESDAY,
    THREE,
    'Heidi Allen, Anna Soubry and Sarah Wollaston leave the Conservatives for the group',
    resolved('on Wednesday', PUBLISHED),
    ['heidi-allen', 'anna-soubry', 'sarah-wollaston'],
    ['q1', 'q2'],
  ),
  event(
    'e4',
    '2019-02-20',
    WEDNESDAY,
    VIDEO,
    'Jeremy Corbyn asks the MPs who left to resign and stand again',
    resolved('on Wednesday night', PUBLISHED),
    ['jeremy-corbyn'],
    ['q4', 'q5'],
  ),
  event(
    'e5',
    '2019-02-21',
    WEDNESDAY,
    CHANCELLOR,
    'Philip Hammond hopes that they will come back',
    { basis: 'publication', rule: 'publication-date', words: null, anchor: null },
    ['philip-hammond'],
    ['q3'],
  ),
  event(
    'e6',
    '2019-03-29',
    WEDNESDAY,
    LEAVING,
    'Britain is due to leave the European Union',
    { basis: 'stated', rule: 'stated-date', words: '29 March 2019', anchor: null },
    [],
    [],
    'announced',
  ),
  event(
    'e7',
    null,
    WEDNESDAY,
    BEFORE,
    'A new party is talked about',
    { basis: 'none', rule: 'undated', words: null, anchor: null },
    [],
    [],
  ),
  event(
    'e8',
    null,
    WEDNESDAY,
    CANVASSING,
    'Momentum plans canvassing in several constituencies',
    { basis: 'none', rule: 'undated', words: null, anchor: null },
    ['momentum'],
    ['q6'],
  ),
]

export const EXAMPLE_TIMELINE: Timeline = {
  format: 'onrecord timeline',
  version: 1,
  articles: [MONDAY, WEDNESDAY],
  people: PEOPLE,
  quotes: QUOTES,
  dates: [],
  events: EVENTS,
  problems: [],
}
