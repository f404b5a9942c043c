import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../model/article.ts'
import { lineInFile } from './line-in-file.ts'

const TEXT =
  'The café closed on Monday.\n\n“It is over for this government,” said Ann Smith.\n\nNobody answered her at all.'

const articleOf = (text: string): Article => ({
  id: 'a',
  file: null,
  publisher: null,
  headline: null,
  byline: null,
  url: null,
  published: null,
  text,
})
const lineOf = (file: string, content: string, words: string, text = TEXT): number | null =>
  lineInFile(file, content, articleOf(text), text.indexOf(words))

const json = (text: string): string => JSON.stringify({ id: 'a', text })
const escaped = (text: string): string =>
  json(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const PAGE = `<html><head><title>It is over for this government</title>
<script>var x = "The café closed on Monday. It is over for this government, said Ann Smith"</script>
</head><body>
<p>The caf&eacute; closed <b>on
Monday</b>.</p>
<!-- It is over for this government -->
<p>&ldquo;It is over for this
government,&#8221; said <a href="/smith">Ann Smith</a>.</p>
<div>Advertisement</div>
<p>Nobody answered her at all.</p>
</body></html>`

describe('the line of words in a file', () => {
  it.each<[what: string, file: string, content: string, words: string, line: number | null]>([
    ['plain text', 'a.txt', TEXT, 'Nobody', 5],
    ['the beginning', 'a.txt', TEXT, 'The café', 1],
    ['front matter before it', 'a.md', `---\nheadline: It is over\n---\n${TEXT}`, '“It is', 6],
    ['text that was edited since', 'a.txt', `New.\n\n${TEXT.replace('café', 'bar')}`, '“It is', 5],
    ['text that was wrapped since', 'a.txt', TEXT.replace(' for ', '\nfor '), 'government', 4],
    ['JSON Lines', 'a.jsonl', `${json('Another article.')}\n\n${json(TEXT)}\n`, 'Nobody', 3],
    ['JSON Lines in ASCII', 'a.jsonl', `${escaped('Another.')}\n${escaped(TEXT)}\n`, '“It is', 2],
    ['an array of JSON', 'a.json', JSON.stringify([{ text: 'One.' }, { text: TEXT }], null, 1), 'Nobody', 6],
    ['a page', 'a.html', PAGE, '“It is', 7],
    ['a page, in the middle of a paragraph', 'a.html', PAGE, 'said', 8],
    ['a page, behind what is not read', 'a.html', PAGE, 'Nobody', 10],
    ['other words', 'a.txt', 'Something else altogether, and long enough.', '“It is', null],
    ['nothing', 'a.txt', '', '“It is', null],
  ])('%s', (_, file, content, words, line) => {
    expect(lineOf(file, content, words)).toBe(line)
  })

  it('is found among quotations that stand in another order', () => {
    const [first, second] = ['It is over for this government.', 'Nobody has answered me at all.']
    const lines = [second, first].map((text) => JSON.stringify({ text, speaker: 'Ann Smith' })).join('\n')
    expect(lineOf('q.jsonl', lines, 'It is', `${first}\n\n${second}`)).toBe(2)
    expect(lineOf('q.jsonl', lines, 'Nobody', `${first}\n\n${second}`)).toBe(1)
  })

  it('is found in scripts of any kind', () => {
    const text =
      '政府は終わった、と彼女は月曜日に記者たちに語った。\n\n誰も彼女に答えなかった、と新聞は書いた。'
    expect(lineOf('a.jsonl', `${json('他の記事')}\n${json(text)}`, '誰も', text)).toBe(2)
  })

  it('is not guessed from a few letters', () => {
    expect(lineOf('a.jsonl', json('Yes, of course.'), 'Yes', 'Yes.')).toBeNull()
  })

  it('is that of plain text, whatever that is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '<', '&', ' '), minLength: 1 })
    fc.assert(
      fc.property(text, fc.nat(), (words, any) => {
        const offset = any % words.length
        const line = words.slice(0, offset).split('\n').length
        expect(lineInFile('a.txt', `x\n${words}`, articleOf(words), offset)).toBe(line + 1)
      }),
    )
  })
})
