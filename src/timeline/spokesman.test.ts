import { describe, expect, it } from 'vitest'
import { datedBy, exampleTelling } from './example-telling.ts'
import { spokesman } from './spokesman.ts'

const LONG = 'Seven members left the old party for good, and then another three of them did'

describe('who speaks for an event', () => {
  it.each([
    ['the countdown', exampleTelling({}, datedBy('resolved', 'countdown')), exampleTelling()],
    ['a stated date before a resolved one', exampleTelling(), exampleTelling({}, datedBy('resolved'))],
    [
      'a focus before publication',
      exampleTelling({}, datedBy('focus')),
      exampleTelling({}, datedBy('publication')),
    ],
    ['what happened before what was expected', exampleTelling(), exampleTelling({}, { status: 'expected' })],
    [
      'what is announced before what is expected',
      exampleTelling({}, { status: 'announced' }),
      exampleTelling({}, { status: 'expected' }),
    ],
    ['what is told before what is quoted', exampleTelling(), exampleTelling({}, { quotes: [0] })],
    ['persons', exampleTelling({ persons: ['ann'] }), exampleTelling()],
    ['a headline that is whole', exampleTelling(), exampleTelling({}, { headline: `${LONG.slice(0, 20)}…` })],
    ['the shorter headline', exampleTelling(), exampleTelling({}, { headline: LONG })],
    [
      'a headline that says something',
      exampleTelling({}, { headline: LONG }),
      exampleTelling({}, { headline: 'He agreed' }),
    ],
  ])('%s', (_, better, worse) => {
    expect(spokesman([better, worse])).toBe(better)
    expect(spokesman([worse, better])).toBe(better)
  })

  it('is the first of equals, and nobody of none', () => {
    const [first, second] = [exampleTelling(), exampleTelling()]
    expect(spokesman([first, second])).toBe(first)
    expect(spokesman([])).toBeUndefined()
  })
})
