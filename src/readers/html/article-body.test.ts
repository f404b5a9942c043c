import { describe, expect, it } from 'vitest'
import { articlesOf } from '../items-of.ts'

const prose = (number: number): string =>
  `Paragraph ${number} says that the quarry, closed since March, will open again, “and nobody was asked”, by Ann Smith.`
const paragraphs = (...numbers: readonly number[]): string =>
  numbers.map((number) => `<p>${prose(number)}</p>`).join('\n')

/** A page with what pages have around their article. */
const page = (body: string): string => `<!doctype html><html><head><title>The Paper</title></head><body>
  <header><a href="/">The Paper</a><nav><ul><li><a href="1">News</a><li><a href="2">Sport</a></ul></nav></header>
  <div class="cookie-banner"><p>We ask you, and our partners ask you, to take some cookies, and more of them.</p></div>
  ${body}
  <div class="related"><h3>More</h3><ul><li><a href="3">Another quarry closes</a></ul></div>
  <footer><p>© The Paper. All rights are reserved, and all wrongs, and everything between them.</p></footer>`

const teaser = (number: number): string =>
  `<article><h3><a href="${number}">Teaser ${number}</a></h3><p>Announces, at some length, the article number ${number}.</p></article>`

const ONE_TO_TWELVE = Array.from({ length: 12 }, (_, index) => index + 1)
const LINK = '<p><a href="1">Another quarry, which was open all the time, is to close in March.</a></p>'
const HEADING = '<h3>Another quarry, which was open all the time, is to close in March</h3>'

/** The numbers of the paragraphs that are read from a page, in order, and whether anything else is. */
const numbersIn = (html: string): readonly (number | string)[] =>
  articlesOf('a.html', html).flatMap(({ text }) =>
    text.split('\n\n').map((read) => {
      const number = Number(/^Paragraph (\d+)/.exec(read)?.[1])
      return read === prose(number) ? number : read
    }),
  )

describe('the body of an article', () => {
  it.each([
    ['an article', `<article><h1>The Paper</h1>${paragraphs(1, 2)}</article>`, [1, 2]],
    [
      'one in a main part',
      `<main><article>${paragraphs(1, 2)}</article><div>Also here.</div></main>`,
      [1, 2],
    ],
    [
      'a short one',
      '<article><p>It is open.</p><p>“Good,” said Ann Smith.</p></article>',
      ['It is open.', '“Good,” said Ann Smith.'],
    ],
    ['the longest', `<article>${paragraphs(1, 2)}</article>${teaser(3)}${teaser(4)}${teaser(5)}`, [1, 2]],
    [
      'a main part beside announcements',
      `<main>${paragraphs(1, 2, 3, 4)}</main><div>${teaser(5)}</div>`,
      [1, 2, 3, 4],
    ],
    [
      'what is marked as the body',
      `<article><p>${prose(0)}</p><div itemprop="articleBody">${paragraphs(1, 2)}</div></article>`,
      [1, 2],
    ],
    [
      'marked parts',
      `<div itemprop=articleBody>${paragraphs(1)}</div><p>Between.</p><div itemprop=articleBody>${paragraphs(2)}</div>`,
      [1, 2],
    ],
    [
      'what its class calls the body',
      `<article><p>Share this.</p><div class="x article__body">${paragraphs(1, 2)}</div></article>`,
      [1, 2],
    ],
    [
      'what is marked as the body, and the standfirst over it',
      `<div class=summary>Of another.</div><article><header><h1>The Paper</h1><p class="article__standfirst">It is open.</p></header>
        <p>Share this.</p><div itemprop=articleBody>${paragraphs(1, 2)}</div><p class=summary>Of another.</p></article>`,
      ['It is open.', 1, 2],
    ],
    [
      'an article, and the standfirst over it',
      `<h1>The Paper</h1><h2 class=Article-subHeadline>It is open</h2><article>${paragraphs(1, 2)}</article>`,
      ['It is open', 1, 2],
    ],
    [
      'a standfirst in its body once',
      `<article><h1>The Paper</h1><p itemprop=description>It is open.</p>${paragraphs(1, 2)}</article>`,
      ['It is open.', 1, 2],
    ],
    [
      'no standfirst of what is related',
      `<h1>The Paper</h1><div class=related><p class=standfirst>Of another.</p></div><div class=article-body>${paragraphs(1, 2)}</div>`,
      [1, 2],
    ],
    [
      'no standfirst of another article',
      `<h1>The Paper</h1><article><p class=standfirst>Of another.</p></article><div class=article-body>${paragraphs(1, 2)}</div>`,
      [1, 2],
    ],
    [
      'no labels',
      `<div><div>Advertisement</div><div>5 min read</div>${paragraphs(1)}<div><span>Share this article</span></div>${paragraphs(2)}<ul><li>Print</ul></div>`,
      [1, 2],
    ],
    ['a main part', `<div role=main>${paragraphs(1, 2)}</div><div>${prose(3)}</div>`, [1, 2]],
    [
      'the densest part of nested ones',
      `<div><div><div>${paragraphs(1, 2, 3)}</div><div><p>Most read</p></div></div></div>`,
      [1, 2, 3],
    ],
    [
      'paragraphs in parts of their own',
      `<div><div><p>${prose(1)}</p></div><div><p>${prose(2)}</p></div><div><p>Short.</p></div></div>`,
      [1, 2, 'Short.'],
    ],
    ['text between line breaks', `<div>${prose(1)}<br><br>${prose(2)}</div>`, [1, 2]],
    [
      'a cell of a table',
      `<table><tr><td><a href=1>Home</a><td><p>${prose(1)}<p>${prose(2)}</td><td>Advertisement</td></table>`,
      [1, 2],
    ],
    ['prose, more than links', `<div>${paragraphs(1, 2)}</div><div>${LINK.repeat(9)}</div>`, [1, 2]],
    ['prose, more than headings', `<div>${paragraphs(1, 2)}</div><div>${HEADING.repeat(9)}</div>`, [1, 2]],
    [
      'prose, more than scripts',
      `<div>${paragraphs(1, 2)}</div><div><script>${prose(3).repeat(9)}</script>Hi.</div>`,
      [1, 2],
    ],
    [
      'less than its comments',
      `<div>${paragraphs(1)}</div><div id=comments>${paragraphs(2, 3, 4)}</div>`,
      [1],
    ],
    ['what is in a form', `<p>Go to it.</p><form>${paragraphs(...ONE_TO_TWELVE)}</form>`, ONE_TO_TWELVE],
  ])('is %s', (_, body, numbers) => {
    expect(numbersIn(page(body))).toEqual(numbers)
  })

  it('is among all there is, where that is called something else', () => {
    expect(numbersIn(page(`<div class="sidebar">${paragraphs(1, 2)}</div>`))).toEqual(
      expect.arrayContaining([1, 2]),
    )
  })

  it('is all of a piece of a page', () => {
    expect(numbersIn(paragraphs(1, 2))).toEqual([1, 2])
  })
})
