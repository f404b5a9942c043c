import { describe, expect, it } from 'vitest'
import { bundledTimeline } from './cli/bundled-timeline.ts'
import { indexOfTimeline } from './search/service-in-this-thread.ts'

const timeline = bundledTimeline()
const index = indexOfTimeline(timeline, null)

/** The first words of the quotes found, the best first. */
const textsFor = (query: string, limit = 200): readonly string[] =>
  index.search(query, limit).found.map(({ row }) => timeline.quotes[row]?.text ?? '')

const speakersFor = (query: string): readonly (string | undefined)[] =>
  index.search(query, 200).found.map(({ row }) => timeline.quotes[row]?.speaker?.name)

describe('a half-remembered quote is found first', () => {
  it.each([
    [
      'soul of the party overrun by purple momentum',
      'purple Momentum',
      'two words of eight were said; no quote has the others',
    ],
    [
      'democratc thing too do',
      'democratic thing to do',
      'a letter is missing, and one word sounds like another',
    ],
    [
      'if we do our job there wont be a tory party',
      'because if we do our jobs',
      'a plural is lost, and an apostrophe',
    ],
    [
      'is it to late to pursuade you',
      'Is it too late to persuade',
      'three words are misspelt, two of them into other words',
    ],
    [
      'broad church',
      'The Conservative Party is, always',
      'of two that say it, in the one that has less besides',
    ],
    ['red flag flying', 'Though cowards flinch', 'all three words before the quote that is only two of them'],
    ['red flag', 'Red Flag', 'a quote that is nothing but the query'],
    ['democratic thing to do', 'democratic thing to do', 'word for word'],
    ['thing democratic do', 'democratic thing to do', 'the order is lost'],
    ['persuade stay late', 'Is it too late to persuade', 'half of the words, in another order'],
    ['traitors sneer cowards flinch', 'Though cowards flinch', 'the halves are swapped'],
    [
      'resigned and putting themselves up for elections',
      'resign and put themselves up',
      'other forms of the words',
    ],
    ['antisemitic institutionally', 'institutionally anti-Semitic', 'without the hyphen'],
    [
      'anti semitic institution',
      'institutionally anti-Semitic',
      'with a space for the hyphen, and another form',
    ],
    ['honorable', 'honourable', 'as Americans spell it'],
    [
      'center ground of politics',
      'the centre ground of politics',
      'as Americans spell it, among other words',
    ],
    ['a 3rd', 'a third', 'a number in digits'],
    ['2nd referendum', 'It is Brexit that has caused this', 'a number in digits that no quote has so'],
    ['visceral hatre', 'visceral hatreds of other people', 'the last word is still being typed'],
    ['seering inditement', 'searing indictment', 'each word has its own mistake'],
    ['“grossly unfair”', 'grossly unfair', 'pasted with its marks'],
    ['GROSSLY UNFAIR', 'grossly unfair', 'in capitals'],
    ['off the rails grieve', 'went completely off the rails', 'with who said it'],
    ['soubry momentum', 'purple Momentum', 'with who said it, before what Momentum said'],
  ])('%s → %s: %s', (query, text) => {
    expect(textsFor(query, 1)[0]).toMatch(new RegExp(`^${text}`))
  })
})

describe('what the query asks besides words holds for all that is found', () => {
  it.each([
    ['speaker:umunna', 'Chuka Umunna'],
    ['speaker:corbyn', 'Jeremy Corbyn'],
    ['speaker:"Jeremy Corbyn" politics', 'Jeremy Corbyn'],
    ['speaker:hamond party', 'Philip Hammond'],
  ])('%s: %s', (query, speaker) => {
    expect(new Set(speakersFor(query))).toEqual(new Set([speaker]))
  })

  it('counts all, and by whom: the facets of a filter add up to its total', () => {
    const { total, facets, found } = index.search('kind:direct', 5)
    const direct = timeline.quotes.filter(({ kind }) => kind === 'direct')
    expect(total).toBe(direct.length)
    expect(found).toHaveLength(5)
    const named = direct.filter(({ speaker }) => speaker !== null)
    expect(facets.speakers.reduce((sum, { count }) => sum + count, 0)).toBe(named.length)
  })

  it('leaves out what is excluded', () => {
    expect(textsFor('traitors -flag').filter((text) => /flag/i.test(text))).toEqual([])
    expect(textsFor('traitors').some((text) => /flag/i.test(text))).toBe(true)
  })

  it('holds a phrase to its order', () => {
    expect(textsFor('"thing to do"')).not.toEqual([])
    expect(textsFor('"to do thing"')).toEqual([])
  })

  it('searches the rest where a filter is wrong, and says what is', () => {
    const { found, problems } = index.search('broad kind:loud church', 1)
    expect(timeline.quotes[found[0]?.row ?? -1]?.text).toMatch(/broad church/)
    expect(problems).toMatchObject([{ start: 11, end: 15 }])
  })
})

describe('nothing is found', () => {
  it.each([[''], ['   '], ['xylophone'], ['“”'], ['😀'], ['speaker:nobody'], ['on:1999']])(
    'for %j',
    (query) => {
      expect(index.search(query, 200)).toMatchObject({ found: [], total: 0, isMore: false })
    },
  )
})
