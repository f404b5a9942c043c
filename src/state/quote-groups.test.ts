import { expect, test } from 'vitest'
import type { Quote } from '../model/quote.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { quoteGroups } from './quote-groups.ts'

const [QUOTE] = SMALL_TIMELINE.quotes
if (QUOTE === undefined) throw new Error('too small')

/** `q1:ann`, `q2:-` of nobody named, `q3:ann>q1` a variant of q1. */
const quoteFrom = (written: string): Quote => {
  const [id = '', rest = ''] = written.split(':')
  const [speaker = '', variantOf] = rest.split('>')
  return {
    ...QUOTE,
    id,
    speaker: speaker === '-' ? null : { id: speaker, name: speaker.toUpperCase(), mention: null },
    variantOf: variantOf ?? null,
  }
}

test.each<[string, readonly string[], readonly string[], string]>([
  ['speakers in order', ['q1:ann', 'q2:bob', 'q3:ann'], [], 'ANN q1 q3; BOB q2'],
  ['nobody named last', ['q1:-', 'q2:bob', 'q3:-'], [], 'BOB q2; null q1 q3'],
  ['wordings with the fullest', ['q1:ann>q3', 'q2:ann', 'q3:ann'], [], 'ANN q3(q1) q2'],
  ['whoever a wording is given to', ['q1:bob', 'q2:->q1'], [], 'BOB q1(q2)'],
  ['chains', ['q1:ann>q2', 'q2:ann>q3', 'q3:ann'], [], 'ANN q3(q1,q2)'],
  ['a ring', ['q1:ann>q2', 'q2:ann>q1'], [], 'ANN q1(q2)'],
  ['a chain into a ring', ['q1:ann>q3', 'q2:ann>q3', 'q3:ann>q2'], [], 'ANN q2(q1,q3)'],
  ['the fullest of elsewhere', ['q1:ann>q9', 'q2:ann>q9'], ['q9:ann'], 'ANN q1(q2)<q9'],
  ['a fullest that is not there', ['q1:ann>q9'], [], 'ANN q1'],
])('%s', (_, written, elsewhere, expected) => {
  const quotes = written.map(quoteFrom)
  const all = new Map([...quotes, ...elsewhere.map(quoteFrom)].map((quote) => [quote.id, quote]))
  const shown = quoteGroups(quotes, (id) => all.get(id)).map(({ name, printings }) =>
    [
      String(name),
      ...printings.map(({ first, others, fullerElsewhere }) => {
        const with_ = others.length === 0 ? '' : `(${others.map(({ id }) => id).join(',')})`
        return `${first.id}${with_}${fullerElsewhere === null ? '' : `<${fullerElsewhere.id}`}`
      }),
    ].join(' '),
  )
  expect(shown.join('; ')).toBe(expected)
})
