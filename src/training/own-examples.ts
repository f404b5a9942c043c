/**
 * Sentences of our own for what annotated American news has too little of: British word order, passives, opening
 * participles, relative clauses, words relayed by somebody else. Braces mark who said the words in marks; names and
 * verbs are filled in, so that the form is learnt and not the words.
 */
import type { Span } from '../model/span.ts'
import type { GoldArticle, GoldQuotation } from './gold-articles.ts'

const PEOPLE = ['Ann Smith', 'John Brown', 'Mary Jones', 'Peter Hill', 'Susan Green', 'David Wood'] as const
const TITLED = ['Mrs Smith', 'Mr Brown', 'Ms Jones', 'Mr Hill', 'Mrs Green', 'Dr Wood'] as const
const GROUPS = ['Harbour', 'Riverside', 'Northgate', 'Orchard', 'Castle', 'Market'] as const
const SAID = ['said', 'warned', 'claimed', 'insisted', 'argued', 'complained'] as const
const SAYING = ['warning', 'saying', 'insisting', 'claiming', 'adding', 'arguing'] as const
const PASSIVE = ['accused', 'criticised', 'dismissed', 'described', 'condemned', 'mocked'] as const

/** P and Q are people, T and U the same with a title, G is a group; S, I and V are verbs. */
const PATTERNS = [
  'The small {G group} that supports T S the councillors wanted to “ruin the town”.',
  'The small {G group} which backs T accused the councillors of wanting to leave the town “without a library” as a row broke out.',
  'The {G group}, which T once led, S the plan was “a mistake”.',
  'The {G group} that works with T S the move was wrong while {shop owners} S they had “no money and no time”.',
  'The council S the plan was sound, but {P} S it was “a farce”.',
  'T has been V by {retired teachers}, including Q and Ann Grey, of allowing “a lack of care” to spread.',
  'T was V by {Q} for what they called a “shambles” at the town hall.',
  'T has been V as “weak and tired” by {Q}, a former mayor.',
  'The plan was V as “a waste of money” by {residents}.',
  'The plan was V by {T}, who called it “a waste of money”.',
  'At a crowded rally {P}, the founder of the club, held a long talk for members of every team I people were “tired of waiting”.',
  'At the meeting {P} spoke to members of every party, I voters were “fed up with delays”.',
  '{P} wrote to shops in all villages I prices were “too high”.',
  '{T}, who runs the G group, turned to fans in both stands I they were “the best”.',
  '{P}, the organiser of the walk, gave a talk to nurses from two hospitals I wards were “full to the roof”.',
  '{P}, the leader of the G group, sent a letter to Q, I it was “late by a year”.',
  '{T} welcomed the report by the G group, I it was “long overdue”.',
  'Pledging to “mend the roads”, the new {G Group} of councillors - six women and two men - has named P, Q and Ann Grey as its speakers.',
  'Promising to “listen to everybody”, the {G Group} of councillors met P and Q.',
  'Calling the plan “a disgrace”, {P} walked out of a meeting with U.',
  'Asked whether the plan was dead, {T} replied it was “only sleeping”.',
  'She told the hearing that {T} had sent them a message saying: “Will you not come home?”',
  'Speaking to a local station, he said {P} had sent the family a letter saying: “We are sorry for your loss.”',
  'She told the court that {P} had written her a note saying: “Do not come back.”',
  'She told the podcast of the G group that {T} sent a note saying: “Do come back.”',
  '{The G group}, a movement behind T, is to hold “open evenings” in three villages.',
  'Hoping to “mend the roads”: {the six councillors} of the new G Group',
  'T’s former policy adviser {Q} S today: “If we do not work together, nobody will.”',
  'T’s deputy {Q} S the party had become “unkind”.',
  '{T’s own spokesman} S: “P is wrong.”',
  'Head teacher {P} asked the governors to step down - I it was the “decent” course after T had paid for the hall.',
  'Town clerk {P} would not say who had called - I only that it was “a friend”.',
  '{P}, one of the councillors who joined the G group, S it was “a relief”.',
  'The report met an angry answer from friends of T. {P} S it was “simply untrue”.',
  'It was “a great shame”, {P} S.',
  'That was the “right thing to do”, {the mayor} S, as they wanted to “keep the park open”.',
  'To close it was “wrong”, said {T}.',
  'Closing it again is the “sensible thing to do”, {P} S.',
  '{T} S the hall was ‘full’ and called it a “triumph”.',
] as const

/** In these nobody said what stands in marks: names, titles, nicknames, words that are doubted. */
const NOBODY_SAID = [
  'The so-called “gang of five” left the hall with P.',
  'The “G Street five” met again, and T was among them.',
  'P, known to friends as “the boss”, walked home.',
  'They met at the “Old Mill” and took a “smart” meter home to Q.',
  'Her first book, “The Long Road”, came out in May, and Q read it.',
  'T sang “Summer Rain” on the television show “Good Evening”.',
  'The film “A Quiet Harbour” was shown to the G group.',
  'P was given the nickname “Sparrow” at school.',
  'The council has a new “green” fund, which Q will lead.',
  'Behind the “iron door”, as the gate is called, P waited for U.',
] as const

/** Short turns of a conversation, all of them said. Who says them is not learnt from here. */
const SHORT_TURNS = [
  '“Will it open?” asked T.\n\n“In May.”\n\n“Are you sure?”\n\n“Yes.”',
  '“When?” P asked U.\n\n“On Monday.”\n\n“Where?”\n\n“At the Old Mill.”',
  '“Who was there?”\n\n“P.”\n\n“Nobody else?”\n\n“No, nobody.”',
  '“Why now?” asked Q.\n\n“Because it is May.”\n\n“And then?”\n\n“We will see.”',
] as const

const fill = (pattern: string, round: number): string => {
  const pick = (list: readonly string[], step: number): string => list[(round + step) % list.length] ?? ''
  const words: Readonly<Record<string, string>> = {
    P: pick(PEOPLE, 0),
    Q: pick(PEOPLE, 2),
    T: pick(TITLED, 4),
    U: pick(TITLED, 1),
    G: pick(GROUPS, 0),
    S: pick(SAID, 0),
    I: pick(SAYING, 0),
    V: pick(PASSIVE, 0),
  }
  return pattern.replace(/\b[PQTUGSIV]\b/g, (letter) => words[letter] ?? letter)
}

/** Each pair of marks with the braces nearest before it, else the first behind it. */
const articleOf = (filled: string, doc: string): GoldArticle => {
  const speakers: { readonly start: number; readonly end: number; readonly canonical: string }[] = []
  const stretches: Span[] = []
  let text = ''
  let speaker = 0
  let stretch = 0
  for (const [, open, between = ''] of filled.matchAll(/([{}“”]?)([^{}“”]*)/g)) {
    if (open === '“' || open === '”') text += open
    if (open === '{') speaker = text.length
    if (open === '“') stretch = text.length
    const [shown = '', canonical = shown] = open === '{' ? between.split('=') : [between]
    if (open === '”') stretches.push({ start: stretch, end: text.length - 1 })
    text += shown
    if (open === '{') speakers.push({ start: speaker, end: text.length, canonical })
  }
  const quotes = stretches.map((span): GoldQuotation => {
    const said = speakers.filter(({ start }) => start < span.start).at(-1) ?? speakers[0]
    return {
      ...span,
      type: 'mixed',
      cue: null,
      speaker: {
        text: said === undefined ? null : text.slice(said.start, said.end),
        start: said?.start ?? null,
        end: said?.end ?? null,
        canonical: said?.canonical ?? null,
      },
    }
  })
  return { doc, text, quotes }
}

const ROUNDS = 6

const filled = (patterns: readonly string[], name: string): readonly GoldArticle[] =>
  patterns.flatMap((pattern, number) =>
    Array.from({ length: ROUNDS }, (_, round) =>
      articleOf(fill(pattern, round), `${name} ${number}-${round}`),
    ),
  )

/** Every pattern with each of its fillings, as an article of its own: all that stands in marks was said. */
export const saidExamples = (): readonly GoldArticle[] => filled(PATTERNS, 'said')

/** Turns of conversations, without their speakers. */
export const shortTurns = (): readonly GoldArticle[] => filled(SHORT_TURNS, 'turn')

/** The same for what nobody said. */
export const unsaidExamples = (): readonly GoldArticle[] =>
  filled(NOBODY_SAID, 'unsaid').map((article) => ({ ...article, quotes: [] }))
