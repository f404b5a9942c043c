import { describe, expect, it } from 'vitest'
import type { Event } from '../model/event.ts'
import { GIVEN_WITH_QUOTE } from '../model/quote-collection.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { fullHeadline } from './full-headline.ts'

const [EVENT] = SMALL_TIMELINE.events
const [QUOTE] = SMALL_TIMELINE.quotes
if (EVENT === undefined || QUOTE === undefined) throw new Error('the small timeline has one of everything')

const fullOf = (headline: string, sentence: string, changes: Partial<Event> = {}): string => {
  const text = `Before. ${sentence} Behind.`
  const mentions = EVENT.mentions.map((mention) => ({ ...mention, start: 8, end: 8 + sentence.length }))
  return fullHeadline(
    { ...EVENT, headline, mentions, ...changes },
    {
      textOf: (id) => (id === 'a' ? text : undefined),
      quoteOf: (id) => (id === QUOTE.id ? QUOTE : undefined),
    },
  )
}

describe('fullHeadline', () => {
  it.each<[why: string, headline: string, sentence: string, full: string]>([
    [
      'goes on behind the cut, and keeps who was named for a pronoun',
      'Ann Smith hoped to be mayor of Cambridge…',
      'She hoped to be mayor of Cambridge, but was not chosen.',
      'Ann Smith hoped to be mayor of Cambridge, but was not chosen',
    ],
    [
      'opens a quotation again that the cut closed',
      'Smith said she would go if they “went…”',
      'She said she would go if they “went off the rails” again.',
      'Smith said she would go if they “went off the rails” again',
    ],
    [
      'closes a quotation that goes on in the next sentence',
      'Ann Smith said: “I was sorry…”',
      'Ann Smith, who is the mayor, said: “I was sorry to hear it.',
      'Ann Smith said: “I was sorry to hear it.”',
    ],
    [
      'closes straight marks too, and takes no apostrophe for one',
      "Mr Boles told them: 'They're good people…'",
      "Mr Boles told them: 'They're good people and they're mine.",
      "Mr Boles told them: 'They're good people and they're mine.'",
    ],
    [
      'leaves straight marks that are closed',
      'They wanted to go "back…"',
      'They wanted to go "back to the past" now.',
      'They wanted to go "back to the past" now',
    ],
    [
      'reads over line ends',
      'Smith will leave the house…',
      'Smith will leave\nthe house by\n the door.',
      'Smith will leave the house by the door',
    ],
    [
      'is the sentence where the kept words are not found in it',
      'Smith and six others left…',
      'Smith, Jones, and more than that, walked out of the door.',
      'Smith, Jones, and more than that, walked out of the door',
    ],
    [
      'is the sentence where they stand in it twice',
      'Smith said it was over…',
      'Well, it was over for them, and it was over for us.',
      'Well, it was over for them, and it was over for us',
    ],
    [
      'is the sentence where they only begin a longer word',
      'Smith said they are mad…',
      'People said they are madly in love.',
      'People said they are madly in love',
    ],
    [
      'is the sentence where the speaker would be named twice',
      'Ann Smith said the party was over…',
      'I think the party was over and done with, Ann Smith said on Monday.',
      'I think the party was over and done with, Ann Smith said on Monday',
    ],
  ])('%s', (_, headline, sentence, full) => {
    expect(fullOf(headline, sentence)).toBe(full)
  })

  it.each<[why: string, headline: string, sentence: string]>([
    ['nothing was cut', 'Smith goes', 'She goes.'],
    ['the ellipsis is of the article', 'Smith said it “was … over”', 'She said it “was … over”.'],
  ])('stays where %s', (_, headline, sentence) => {
    expect(fullOf(headline, sentence)).toBe(headline)
  })

  it('stays where the article is not there, or has nothing in the place', () => {
    const [mention] = EVENT.mentions
    if (mention === undefined) throw new Error('the event is told')
    expect(fullOf('Smith goes…', 'She goes home.', { mentions: [{ ...mention, article: 'b' }] })).toBe(
      'Smith goes…',
    )
    expect(fullOf('Smith goes…', 'She goes.', { mentions: [{ ...mention, start: 900, end: 950 }] })).toBe(
      'Smith goes…',
    )
  })

  it('of quotations that were given says whose they are', () => {
    const dating = { ...EVENT.dating, rule: GIVEN_WITH_QUOTE }
    expect(fullOf('Ann Smith: “I never…”', 'I never went.', { dating, quotes: [QUOTE.id] })).toBe(
      'Ann Smith: 1 quote',
    )
    expect(fullOf('“I never…”', 'I never went.', { dating, quotes: ['x', 'y'] })).toBe(
      '2 quotes, speaker not named',
    )
  })
})
