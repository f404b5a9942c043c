import { describe, expect, it } from 'vitest'
import { describedArticle } from './json-ld.ts'
import { metaTagsOf } from './meta-tags.ts'
import { pageDate } from './page-date.ts'
import { pageDetails } from './page-details.ts'
import { parsePage } from './parse-page.ts'

const linkedData = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = (fields: object): object => ({ '@type': 'NewsArticle', ...fields })

const detailsOf = (html: string) => {
  const { root } = parsePage(html)
  return pageDetails(root, describedArticle(root), metaTagsOf(root))
}

const dateOf = (html: string): string | null => {
  const { root } = parsePage(html)
  const { published, notDate } = pageDate(root, describedArticle(root), metaTagsOf(root))
  const { rule, text } = published?.evidence[0] ?? {}
  return published === null ? notDate && `not ${notDate.text}` : `${published.date} ${rule}: ${text}`
}

describe('the details of a page', () => {
  it.each([
    ['headline', linkedData(article({ headline: ' Quarry\n reopens ' })), 'Quarry reopens'],
    [
      'headline',
      `<title>A</title><h1>B</h1><meta property="og:title" content="C">${linkedData(article({ headline: 'D' }))}`,
      'D',
    ],
    ['headline', '<title>A</title><h1>B</h1><meta property="og:title" content="C &amp; D">', 'C & D'],
    ['headline', linkedData(article({ headline: 'Smith &amp; Brown&#8217;s plan' })), 'Smith & Brown’s plan'],
    ['headline', linkedData(article({ headline: 'Smith&amp;#8217;s <i>plan</i>' })), 'Smith’s plan'],
    ['headline', linkedData(article({ headline: 'AT&T: 1 < 2 &copy' })), 'AT&T: 1 < 2 &copy'],
    ['publisher', linkedData(article({ publisher: { name: 'Hare &amp; Hounds' } })), 'Hare & Hounds'],
    ['byline', linkedData(article({ author: ['Ann O&#x27;Neil', 'Bob'] })), "Ann O'Neil, Bob"],
    ['url', linkedData(article({ url: 'https://example.org/?a&amp;b' })), 'https://example.org/?a&b'],
    ['headline', '<title>A</title><h1> </h1><h1>B</h1>', 'B'],
    ['headline', '<title>A &mdash; B</title>', 'A — B'],
    ['headline', '<title>A – B – The Paper</title><meta property=og:site_name content="The paper">', 'A – B'],
    ['publisher', linkedData(article({ publisher: { name: 'The Paper' } })), 'The Paper'],
    ['publisher', linkedData(article({ publisher: ['The Paper'] })), 'The Paper'],
    [
      'publisher',
      linkedData({
        '@graph': [{ '@id': '#us', name: 'The Paper' }, article({ publisher: { '@id': '#us' } })],
      }),
      'The Paper',
    ],
    ['publisher', '<meta property="og:site_name" content="The Paper">', 'The Paper'],
    ['byline', linkedData([{ name: 'The Paper' }, article({ author: [{}, 'Ann Smith'] })]), 'Ann Smith'],
    ['byline', linkedData(article({ author: 'Ann Smith' })), 'Ann Smith'],
    ['byline', linkedData(article({ author: { '@type': 'Person', name: 'Ann Smith' } })), 'Ann Smith'],
    [
      'byline',
      linkedData(article({ author: [{ name: 'Ann Smith' }, 'Bob Jones', {}] })),
      'Ann Smith, Bob Jones',
    ],
    ['byline', '<meta name=author content="By Ann Smith">', 'Ann Smith'],
    [
      'byline',
      '<meta property=article:author content="https://example.org/ann"><a rel=author>Ann Smith</a>',
      'Ann Smith',
    ],
    ['byline', '<p class="x byline">By <a>Ann Smith</a></p>', 'Ann Smith'],
    [
      'url',
      '<link rel=canonical href=https://example.org/a><meta property=og:url content=https://example.org/b>',
      'https://example.org/a',
    ],
    ['url', '<meta property=og:url content=https://example.org/b>', 'https://example.org/b'],
    ['url', linkedData(article({ url: 'https://example.org/c' })), 'https://example.org/c'],
  ] as const)('%s: %s', (name, html, value) => {
    expect(detailsOf(html)[name]).toBe(value)
  })

  it.each([
    '<p>Text.',
    '<title> </title><meta name=author content=""><link rel=canonical href="/a">',
    '<meta property=article:author content="https://example.org/ann">',
    `<p class=byline>${'Ann Smith and '.repeat(20)}</p>`,
    linkedData({ '@type': 'Organization', headline: 'A', url: 'https://example.org' }),
    linkedData(article({ headline: 3, author: { '@id': '#gone' }, publisher: null, url: [] })),
    '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
  ])('none: %s', (html) => {
    expect(detailsOf(html)).toEqual({ headline: null, publisher: null, byline: null, url: null })
  })
})

describe('the date of a page', () => {
  const DATE = '2019-02-21T10:00:00Z'
  const OTHER = '2018-01-01'

  it.each([
    [linkedData(article({ datePublished: DATE, dateModified: OTHER })), 'json-ld'],
    [linkedData([{ '@type': 'BreadcrumbList' }, article({ datePublished: DATE })]), 'json-ld'],
    [
      linkedData({
        '@graph': [
          { '@type': 'WebSite', datePublished: OTHER },
          { '@type': ['Article', 'BlogPosting'], datePublished: DATE },
        ],
      }),
      'json-ld',
    ],
    [linkedData({ '@type': 'https://schema.org/ReportageNewsArticle', datePublished: DATE }), 'json-ld'],
    [linkedData({ '@type': 'WebPage', mainEntity: article({ datePublished: DATE }) }), 'json-ld'],
    [linkedData({ '@type': 'WebPage', datePublished: DATE }), 'json-ld'],
    [
      `<script type=application/ld+json>{"@type":"Article","datePublished":"${DATE}","headline":"A\nB"}</script>`,
      'json-ld',
    ],
    [`<meta property="article:published_time" content="${DATE}">`, 'meta-tag'],
    [
      `<meta name=date content=${OTHER}><meta property="article:published_time" content="${DATE}">`,
      'meta-tag',
    ],
    [`<meta name="DC.date.issued" content="${DATE}">`, 'meta-tag'],
    [`<meta name="parsely-pub-date" content="${DATE}">`, 'meta-tag'],
    [`<meta name="date" content="${DATE}">`, 'meta-tag'],
    [`<meta itemprop="datePublished" content="${DATE}">`, 'meta-tag'],
    [`<span itemprop="datePublished" content="${DATE}">21 Feb</span>`, 'item-property'],
    [`<time itemprop="datePublished" datetime="${DATE}">21 Feb</time>`, 'item-property'],
    [`<span itemprop="datePublished"> ${DATE}</span>`, 'item-property'],
    [`<time datetime="${OTHER}">1 Jan</time><time pubdate datetime="${DATE}">21 Feb</time>`, 'time-element'],
    [`<time class="entry-date" datetime="${DATE}">21 Feb</time>`, 'time-element'],
    [
      `<header><time datetime=${OTHER}></header><article><header><time class=updated datetime=${OTHER}></time><time datetime=${DATE}></header></article>`,
      'time-element',
    ],
    [`<meta name=date content=soon><time pubdate datetime="${DATE}">`, 'time-element'],
  ])('%s', (html, rule) => {
    expect(dateOf(html)).toBe(`2019-02-21 ${rule}: ${DATE}`)
  })

  it.each([
    '<p>Published 21 February 2019',
    linkedData(article({ dateModified: OTHER })),
    linkedData({ '@type': 'Event', datePublished: OTHER }),
    `<meta property="article:modified_time" content=${OTHER}>`,
    `<meta name=date content="">`,
    `<header><time datetime=${OTHER}>1 Jan</time></header>`,
    `<article><p>On <time datetime=${OTHER}>1 January</time> it closed.`,
    `<article><header><time itemprop=dateModified datetime=${OTHER}></header>`,
  ])('none: %s', (html) => {
    expect(dateOf(html)).toBeNull()
  })

  it('may be no date', () => {
    expect(dateOf('<meta name=pubdate content=soon><time pubdate datetime=later>')).toBe('not soon')
  })
})
