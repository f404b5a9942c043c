import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOf, bytesOf, itemsOf, problemsOf } from '../items-of.ts'

const BODY = '<p>The quarry, closed since March, will open again.</p>'

const linkedData = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('</', '<\\/')}</script>`

describe('a web page', () => {
  it('is an article, with what the page says of it', () => {
    const about = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Quarry reopens',
      datePublished: '2019-02-21T09:30:00+01:00',
      dateModified: '2019-03-01',
      author: [{ name: 'Ann Smith' }, { name: 'Bob Jones' }],
      publisher: { '@type': 'Organization', name: 'The Paper' },
    }
    const html = `<!doctype html><head>${linkedData(about)}<link rel=canonical href=https://example.org/a></head>
      <h1>Quarry reopens</h1>${BODY}<p>“Good,” said Ann Smith.</p>`
    for (const name of ['a.html', 'a.HTM', 'a.xhtml', 'a'])
      expect(itemsOf(name, html)).toEqual([
        {
          kind: 'article',
          textGiven: false,
          article: {
            id: 'a',
            file: 'here',
            publisher: 'The Paper',
            headline: 'Quarry reopens',
            byline: 'Ann Smith, Bob Jones',
            url: 'https://example.org/a',
            published: {
              date: '2019-02-21',
              basis: 'stated',
              evidence: [{ rule: 'json-ld', text: '2019-02-21T09:30:00+01:00', span: null }],
            },
            text: 'The quarry, closed since March, will open again.\n\n“Good,” said Ann Smith.',
          },
        },
      ])
  })

  it('on standard input is told by its start', () => {
    expect(articlesOf(null, `<!doctype html>${BODY}`)).toMatchObject([{ id: 'standard-input' }])
  })

  it('of the shape of XML may close elements at once', () => {
    const html = `<?xml version="1.0"?><html><head><script src="a"/><title/></head><body><div class="share"/>${BODY}</body></html>`
    expect(articlesOf('a.xhtml', html)).toMatchObject([
      { text: 'The quarry, closed since March, will open again.' },
    ])
  })

  it.each([
    ['<title>Quarry reopens - The Paper</title>', 'Quarry reopens - The Paper'],
    [
      '<meta property=og:title content="Quarry reopens - The Paper"><h1>Quarry reopens</h1>',
      'Quarry reopens - The Paper',
    ],
    ['<h1>Quarry <i>reopens</i>&nbsp;</h1>', 'Quarry reopens'],
  ])('does not repeat its headline: %s', (head, headline) => {
    expect(articlesOf('a.html', head + BODY)).toMatchObject([
      { headline, text: 'The quarry, closed since March, will open again.' },
    ])
  })

  it('keeps other headings as lines of their own', () => {
    const html = `<meta property=og:title content=Quarry><h1>It is open</h1>${BODY}<h2>Next</h2>${BODY}`
    expect(articlesOf('a.html', html)[0]?.text).toMatch(/^It is open\n\nThe .+\n\nNext\n\nThe [^\n]+$/)
  })

  it.each([
    ['First of it.\n\nSecond, of some length.', 'First of it.\n\nSecond, of some length.'],
    ['First of it.\nSmith &amp; Brown&#8217;s plan.', 'First of it.\n\nSmith & Brown’s plan.'],
    [
      '<p>First <a href="x">of</a> it.</p>\n<p>Second,\nof some length.',
      'First of it.\n\nSecond, of some length.',
    ],
    ['First <b>of</b> it.\nSecond, of <i>some</i> length.', 'First of it.\n\nSecond, of some length.'],
    ['&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;It&amp;rsquo;s of some length.', 'First.\n\nIt’s of some length.'],
    ['<script>more()</script>First of it, of some length.', 'First of it, of some length.'],
  ])('that shows little of it may hold it for programs: %s', (articleBody, text) => {
    const html = `${linkedData({ '@type': 'Article', articleBody })}<p>Loading`
    expect(articlesOf('a.html', html)).toMatchObject([{ text }])
  })

  it('without a date of its own has that of its dateline, or its name', () => {
    expect(
      articlesOf('a.html', `<p>LONDON, Feb. 21, 2019 (Agency) — It is open.</p>`)[0]?.published?.evidence[0]
        ?.rule,
    ).toBe('dateline')
    expect(articlesOf('2019-02-21.html', BODY)[0]?.published?.evidence[0]?.rule).toBe('file-name')
    expect(articlesOf('a.html', BODY)[0]?.published).toBeNull()
  })
})

describe('what is wrong with a page', () => {
  it.each([
    ['no text', 'a.html', '', 'empty', 'nothing in it; left out', 0],
    [
      'no article',
      'a.html',
      '<html><body></body></html>',
      'empty',
      'no text of an article in the page; left out',
      0,
    ],
    [
      'scripts alone',
      'a.html',
      '<html><script>app()</script><div id=root></div>',
      'empty',
      'no text of an article in the page; left out',
      0,
    ],
    [
      'frames',
      'a.html',
      '<frameset><frame src=a><noframes>Get another browser.</noframes></frameset>',
      'empty',
      'no text of an article in the page; left out',
      0,
    ],
    [
      'a headline alone',
      'a.html',
      '<h1>Quarry reopens</h1>',
      'empty',
      'no text of an article in the page; left out',
      0,
    ],
    [
      'a charset of its own',
      'a.html',
      `<meta charset=klingon>${BODY}`,
      'not-text',
      'in a charset that is not known, "klingon"; left out',
      0,
    ],
    [
      'deep nesting at once',
      'a.html',
      '<div>'.repeat(10_000) + BODY,
      'bad-html',
      'elements nested more than 1000 deep; the page was left out',
      0,
    ],
    [
      'deep nesting later',
      'a.html',
      BODY + '<div>'.repeat(10_000) + BODY,
      'bad-html',
      'elements nested more than 1000 deep; the rest of the page was left out',
      1,
    ],
    [
      'a date that is none',
      'a.html',
      `<meta name=date content="2019-02-31&#1;">${BODY}`,
      'bad-date',
      'date: not a date: "2019-02-31"; the article was read without it',
      1,
    ],
  ])('%s', (_, name, html, code, reason, kept) => {
    expect(problemsOf(name, html)).toEqual([{ where: 'here', code, reason }])
    expect(articlesOf(name, html)).toHaveLength(kept)
  })

  it('shows in a date’s place that something long is none', () => {
    const [problem] = problemsOf('a.html', `<meta name=date content="${'soon '.repeat(1000)}">${BODY}`)
    expect(problem?.reason.length).toBeLessThan(120)
  })
})

describe('any page', () => {
  const PIECES =
    `<p> </p> <div> </div> <ul> <li> <br> <q> </q> <blockquote> <h1> <table> <td> <article> <main> <time datetime=2019> <a href=x>
    <script> </script> <script|type=application/ld+json> <meta|name=date|content=x> <!-- --> <svg> <b> </b> &amp; &#0; &#x110000; &nbsp; " ' > < { } [ ] : ,
    "@type" "Article" "datePublished" "author" "@graph" \u200b 👩 text. 1`
      .split(/\s+/)
      .map((piece) => piece.replaceAll('|', ' '))

  it('makes articles or one-line problems, and nothing thrown', () => {
    const pages = fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(' '))
    const scripts = fc.json().map((json) => `<script type=application/ld+json>${json}</script>${BODY}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), pages, scripts), (html) => {
        for (const item of itemsOf('a.html', bytesOf(html)))
          if (item.kind === 'problem') expect(item.problem.reason).toMatch(/^[^\p{Cc}]+; [^\p{Cc}]+$/u)
          else if (item.kind === 'article')
            expect(item.article.text).toMatch(/^\S(?:[^\p{Cc}]|\n(?!\n\n))*\S$|^\S$/u)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['escaped text for programs', { articleBody: '&amp;lt;p&amp;gt;a'.repeat(6e4) }],
    ['many authors', { author: Array.from({ length: 1e5 }, (_, index) => ({ '@id': `#${index}` })) }],
  ])('is read in time: %s', (_, fields) => {
    const others = Array.from({ length: 1e5 }, (_, index) => ({ '@id': `#${index}`, name: '&lt;b' }))
    const html = linkedData([{ '@type': 'Article', ...fields }, ...others]) + BODY
    const start = performance.now()
    expect(itemsOf('a.html', html)).not.toEqual([])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each([
    ['elements that are never closed', '<b><i><span>'],
    ['paragraphs that are never closed', 'a<p>'],
    ['tables in tables', '<table>'],
    ['quotations that are never closed', '<blockquote>a<br>'],
    ['attributes that never end', '<a b="'],
    ['tags that never end', '<'],
    ['entities that are none', '&a'],
    ['comments that never end', '<!--'],
    ['scripts in scripts', '<script type=application/ld+json>'],
    ['ends of what never began', '</p></b></div>'],
    ['ends of what began long ago', '<li></b>'],
    ['parts side by side', '<div class="a b-c share">Text, and more of it.</div>'],
    ['paragraphs in articles in articles', '<p>Text', '<article><header>'.repeat(450)],
    ['quotation marks around quotations', '“<q>a</q>” '],
    ['signatures', '<br>— a', '<blockquote>a'.repeat(400)],
    ['signed quotations', '<blockquote><p>a</p><cite>b</cite></blockquote>'],
    [
      'running text that is called something else',
      '<i class=follow>a</i>',
      '<span class=social>a'.repeat(900),
    ],
    ['announcements', '<article class=promo>a</article>'],
    ['standfirsts', '<p class=summary>a', `${'<div>'.repeat(900)}<h1>a</h1>`],
    ['entities', '&amp;'],
    ['names that say of others', 'a-_has', '<p class="'],
    ['spaces', ' \n'],
  ])('is read in time: a megabyte of %s', (_, piece, before = '') => {
    const html = `${BODY}${before}${piece.repeat(1e6 / piece.length)}`
    const start = performance.now()
    expect(itemsOf('a.html', html)).not.toEqual([])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
