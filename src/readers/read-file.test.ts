import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIBRARY_ENDING } from '../model/library/is-library.ts'
import { articlesOf, bytesOf, problemsOf } from './items-of.ts'
import { KNOWN_ENDINGS, readBytes } from './read-file.ts'

describe('content without a telling name', () => {
  it.each([
    ['---\nheadline: H\n---\nText.', 'H'],
    ['{"text":"T.","headline":"H"}', 'H'],
    ['[{"text":"T.","headline":"H"}]', 'H'],
    ['{\n"text":"T.",\n"headline":"H"}', 'H'],
    ['{"text":"T.","headline":"H"}\n{"text":"T."}', 'H'],
    ['date 2019-02-21 H\nText.', 'H'],
  ])('is told by its start: %j', (content, headline) => {
    expect(articlesOf(null, content)[0]?.headline).toBe(headline)
    expect(articlesOf('saved.html5', content)[0]?.headline).toBe(headline)
    expect(problemsOf(null, content)).toEqual([])
  })
})

describe('bytes', () => {
  it.each([
    ['not-text', Uint8Array.from([0x89, 0xff]), 'not a text in UTF-8; left out'],
    ['empty', new Uint8Array(), 'nothing in it; left out'],
    ['empty', bytesOf(' \n\t'), 'nothing in it; left out'],
  ])('%s: %j', (code, bytes, reason) => {
    for (const ending of [...KNOWN_ENDINGS, ''].filter((known) => known !== LIBRARY_ENDING))
      expect(problemsOf(`a${ending}`, bytes)).toEqual([{ where: 'here', code, reason }])
  })

  it('of any kind make articles, timelines or one-line problems, and nothing thrown', () => {
    const name = fc.constantFrom(null, ...KNOWN_ENDINGS.map((ending) => `a${ending}`))
    const pieces = fc
      .array(
        fc.constantFrom(
          '---\n',
          '\n',
          '{',
          '}',
          '[',
          ']',
          '"text"',
          '"id"',
          ':',
          ',',
          '"',
          'date 2019-02-31 ',
          'published',
          '# ',
          '&a',
          '*a',
          '!!x ',
          '1',
          ' ',
        ),
      )
      .map((parts) => bytesOf(parts.join('')))
    fc.assert(
      fc.property(
        name,
        fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(bytesOf), pieces),
        (file, bytes) => {
          for (const item of readBytes(bytes, 'here', file))
            if (item.kind === 'problem') expect(item.problem.reason).toMatch(/^[^\p{Cc}]+$/u)
            else if (item.kind === 'article') {
              const { text, published } = item.article
              for (const { span, text: words } of published?.evidence ?? [])
                if (span !== null) expect(text.slice(span.start, span.end)).toBe(words)
            }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
