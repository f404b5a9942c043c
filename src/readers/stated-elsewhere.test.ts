import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInDateline, dateInFileName } from './stated-elsewhere.ts'

describe('a dateline', () => {
  it.each([
    ['LONDON, Feb. 21, 2019 (Agency) — The quarry reopened.', '2019-02-21'],
    ['Quarry reopens\n\nPORT ELLEN, Scotland, 21 February 2019 – The quarry reopened.', '2019-02-21'],
    ['PARIS, March 3 2020: The fair is off.', '2020-03-03'],
    ['LONDON, Sept. 21, 2019 (Agency) — The quarry reopened.', '2019-09-21'],
    ["SAINT-JEAN D'ORBE, 3 Mar 2020 - The fair is off.", '2020-03-03'],
  ])('%s', (text, date) => {
    const found = dateInDateline(text)
    expect(found).toMatchObject({ date, basis: 'stated', evidence: [{ rule: 'dateline' }] })
    const [evidence] = found?.evidence ?? []
    expect(text.slice(evidence?.span?.start, evidence?.span?.end)).toBe(evidence?.text)
  })

  it.each([
    'LONDON, Feb. 21 (Agency) — The quarry reopened.',
    'The quarry in LONDON, Feb. 21, 2019 (Agency) — reopened.',
    'LONDON, Feb. 31, 2019 (Agency) — The quarry reopened.',
    'LONDON, Fog. 21, 2019 (Agency) — The quarry reopened.',
    'GALLERY, Marble 12, 2019 — The busts are back.',
    'London, Feb. 21, 2019 was a cold day.',
  ])('not: %s', (text) => {
    expect(dateInDateline(text)).toBeNull()
  })

  it('is looked for near the beginning only', () => {
    const line = 'LONDON, Feb. 21, 2019 (Agency) — The quarry reopened.'
    expect(dateInDateline(`${'a\n'.repeat(100)}${line}`)).not.toBeNull()
    expect(dateInDateline(`${'a\n'.repeat(1000)}${line}`)).toBeNull()
  })

  it('is looked for in linear time', () => {
    for (const text of ['A'.repeat(1e6), 'A, '.repeat(4e5), 'AB, aa '.repeat(2e5), 'A A\n'.repeat(2e5)]) {
      const start = performance.now()
      dateInDateline(text)
      expect(performance.now() - start).toBeLessThan(200)
    }
  })
})

describe('a file name', () => {
  it.each([
    ['2019-02-21-quarry-reopens', '2019-02-21'],
    ['quarry_2019_02_21', '2019-02-21'],
    ['20190221-quarry', '2019-02-21'],
    ['2019.02.21', '2019-02-21'],
  ])('%s', (name, date) => {
    expect(dateInFileName(name)).toMatchObject({
      date,
      basis: 'stated',
      evidence: [{ rule: 'file-name', text: name }],
    })
  })

  it.each([
    'quarry',
    '000_1987c0de5d6e4f3a',
    '2019-13-21',
    '120190221',
    '2019-02-31',
    '2019-0221',
    '201902211',
  ])('not: %s', (name) => {
    expect(dateInFileName(name)).toBeNull()
  })
})

it('anything may be asked for its date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      dateInDateline(text)
      dateInFileName(text)
    }),
  )
})
