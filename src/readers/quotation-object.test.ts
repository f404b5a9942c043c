import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GivenQuotation } from '../model/quote-collection.ts'
import { collectionsOf, itemsOf, problemsOf } from './items-of.ts'

const GIVEN: GivenQuotation = { id: null, text: 'T.', kind: 'direct', speaker: null, said: null }

describe('an object with a speaker', () => {
  it.each<[string, Partial<GivenQuotation>]>([
    ['{"text":"T.","speaker":null}', {}],
    ['{"text":"T.","speaker":""}', {}],
    ['{"text":"T.","speaker":" \\n"}', {}],
    ['{"text":"T.","speaker":"Unknown"}', {}],
    ['{"text":"T.","speaker":"Unknown Soldier"}', { speaker: 'Unknown Soldier' }],
    ['{"text":"T.","speaker":" Ann Smith "}', { speaker: 'Ann Smith' }],
    ['{"id":0,"text":"T.","speaker":null}', { id: '0' }],
    ['{"id":"x","text":"T.","speaker":null}', { id: 'x' }],
    ['{"id":"","text":"T.","speaker":null}', {}],
    ['{"id":null,"text":"T.","speaker":null}', {}],
    ['{"text":" A\\r\\nB “C” ","speaker":null}', { text: ' A\r\nB “C” ' }],
    ['{"text":"T.","speaker":null,"date":"2019-02-18"}', { said: '2019-02-18' }],
    ['{"text":"T.","speaker":null,"date":"2019-02-18T11:00"}', { said: '2019-02-18T11:00' }],
    ['{"text":"T.","speaker":null,"date":"2019-02-18T09:30:00Z"}', { said: '2019-02-18' }],
    ['{"text":"T.","speaker":null,"date":" 198X "}', { said: '198X' }],
    ['{"text":"T.","speaker":null,"date":null}', {}],
    ['{"text":"T.","speaker":null,"kind":"indirect"}', { kind: 'indirect' }],
    ['{"text":"T.","speaker":null,"kind":null}', {}],
    ['{"text":"T.","speaker":null,"src":"wire","n":3,"publisher":"P","url":"u"}', {}],
  ])('is a quotation: %s', (line, expected) => {
    expect(itemsOf('q.jsonl', `${line}\n`)).toEqual([
      {
        kind: 'collection',
        collection: { id: 'q', file: 'here', headline: 'here', quotations: [{ ...GIVEN, ...expected }] },
      },
    ])
  })

  it.each([
    '{"text":"T."}',
    '{"text":"T.","speaker":"Ann Smith","published":null}',
    '{"text":"T.","speaker":"Ann Smith","headline":"H"}',
    '{"text":"T.","speaker":"Ann Smith","byline":"B"}',
    '{"text":"T.","speakers":["Ann Smith"]}',
  ])('and parts of an article, or without one, is no quotation: %s', (line) => {
    expect(itemsOf('q.jsonl', line).map(({ kind }) => kind)).toEqual(['article'])
  })

  it.each([
    ['{"speaker":"A"}', 'bad-field', 'text: missing or not a string; the quotation was left out', 0],
    ['{"speaker":"A","text":3}', 'bad-field', 'text: missing or not a string; the quotation was left out', 0],
    ['{"speaker":"A","text":" \\n "}', 'bad-field', 'text: nothing in it; the quotation was left out', 0],
    [
      '{"speaker":{"name":"A"},"text":"T."}',
      'bad-field',
      'speaker: not a string; the quotation was read without it',
      1,
    ],
    [
      '{"speaker":"A","text":"T.","date":"soon"}',
      'bad-date',
      'date: not a date: "soon"; the quotation was read without it',
      1,
    ],
    [
      '{"speaker":"A","text":"T.","date":"2019-02-31T09:30:00Z"}',
      'bad-date',
      'date: not a date: "2019-02-31T09:30:00Z"; the quotation was read without it',
      1,
    ],
    [
      '{"speaker":"A","text":"T.","date":2019}',
      'bad-date',
      'date: not a date: 2019; the quotation was read without it',
      1,
    ],
    [
      '{"speaker":"A","text":"T.","kind":"loud"}',
      'bad-field',
      'kind: not one of direct, mixed, indirect: "loud"; the quotation was read as direct',
      1,
    ],
  ])('%s: what is wrong, and what was kept', (line, code, reason, kept) => {
    expect(problemsOf('q.jsonl', line)).toEqual([{ where: 'here:1', code, reason }])
    expect(collectionsOf('q.jsonl', line).flatMap(({ quotations }) => quotations)).toHaveLength(kept)
  })
})

describe('the quotations of one file', () => {
  const [ANN, BOB, ARTICLE] = [
    '{"text":"One.","speaker":"Ann"}',
    '{"text":"Two.","speaker":"Bob"}',
    '{"id":"a","text":"T."}',
  ]
  const inShort = (name: string | null, content: string) =>
    itemsOf(name, content).map((item) =>
      item.kind === 'article'
        ? item.article.id
        : item.kind === 'collection'
          ? item.collection.quotations.map(({ text }) => text).join(' ')
          : item.kind,
    )

  it.each([
    ['lines', 'q.jsonl', `${ANN}\n${BOB}\n`, ['One. Two.']],
    ['a list', 'q.json', `[${ANN},${BOB}]`, ['One. Two.']],
    ['one object', 'q.json', ANN, ['One.']],
    ['standard input', null, `${ANN}\n${BOB}\n`, ['One. Two.']],
    ['beside articles', 'q.jsonl', `${ANN}\n${ARTICLE}\n${BOB}\n`, ['a', 'One. Two.']],
    ['in a list beside articles', 'q.json', `[${ANN},${ARTICLE},${BOB}]`, ['a', 'One. Two.']],
    ['around what is none', 'q.jsonl', `${ANN}\nx\n${BOB}\n`, ['problem', 'One. Two.']],
  ])('are one collection: %s', (_, name, content, expected) => {
    expect(inShort(name, content)).toEqual(expected)
  })

  it('are all kept, or said to be left out', () => {
    const field = fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '2019', 'direct'), fc.integer()),
    )
    const object = fc.record(
      { speaker: field, id: field, text: field, date: field, kind: field },
      { requiredKeys: ['speaker'] },
    )
    fc.assert(
      fc.property(fc.array(object, { minLength: 1 }), (objects) => {
        const lines = objects.map((value) => JSON.stringify(value)).join('\n')
        const kept = collectionsOf('q.jsonl', lines).flatMap(({ quotations }) => quotations)
        const leftOut = problemsOf('q.jsonl', lines).filter(({ reason }) => reason.endsWith('left out'))
        expect(kept.length + leftOut.length).toBe(objects.length)
        const texts = objects.map(({ text }) => text)
        expect(kept.map(({ text }) => text)).toEqual(
          texts.filter((text) => typeof text === 'string' && text.trim() !== ''),
        )
      }),
    )
  })
})
