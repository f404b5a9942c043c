import { describe, expect, it } from 'vitest'
import { parsePage } from './parse-page.ts'
import { surveyPage } from './survey-page.ts'
import { paragraphsOf } from './text-of-page.ts'

const shown = (html: string): readonly string[] => {
  const { root } = parsePage(html)
  return paragraphsOf([root], surveyPage(root, true).isLeftOut)
}

describe('the text of a page', () => {
  it.each([
    ['<p>One.<p>Two.', ['One.', 'Two.']],
    ['One.<div>Two.</div>Three.', ['One.', 'Two.', 'Three.']],
    ['<p>One\n   <b>two</b>&nbsp;\tthree.</p>', ['One two three.']],
    ['<p>“I&rsquo;ll &#8212; &amp; won&#x2019;t.”</p>', ['“I’ll — & won’t.”']],
    ['<p>a&lt;b &unknown; &copy</p>', ['a<b &unknown; ©']],
    ['<p>par&shy;lia\u200bment\ufeff</p>', ['parliament']],
    ['<p>👩\u200d👩\u200d👧 a\u200db</p>', ['👩\u200d👩\u200d👧 ab']],
    ['One.<br><br>Two.<br/> <BR>\nThree.', ['One.', 'Two.', 'Three.']],
    ['<p>One,<br>two.</p>', ['One,\ntwo.']],
    ['<pre>One,\n  two.\n\nThree.</pre>', ['One,\ntwo.', 'Three.']],
    ['<h2>What next</h2>Text.', ['What next', 'Text.']],
    ['<ul><li>One<li><p>Two</p><p>More</p></ul>Text.', ['• One', '• Two', 'More', 'Text.']],
    ['<ol><li>One<ul><li>Inner</ol>', ['• One', '• Inner']],
    ['<ul><li><a href=x>Elsewhere</a></ul><p>Text.', ['Text.']],
    ['<blockquote><p>No,</p><p>she said.</p></blockquote><p>Text.', ['> No,', '> she said.', 'Text.']],
    ['<blockquote>No,<br>no.<footer>Ann Smith</footer></blockquote>', ['> No,\n> no.', '> Ann Smith']],
    ['<blockquote><ul><li>One</ul></blockquote>', ['> • One']],
    ['She said <q>yes</q>.', ['She said “yes”.']],
    ['<q>He said <q>no</q> to <b>me</b></q>.', ['“He said ‘no’ to me”.']],
    ['<q>“Yes”</q> and <q>‘no’</q>.', ['“Yes” and ‘no’.']],
    ['<figure><img alt=Alt><figcaption>The quarry.</figcaption></figure>', ['The quarry.']],
    ['<table><tr><th>Party<th>Seats<tr><td>One<td>12</table>', ['Party', 'Seats', 'One', '12']],
    ['<dl><dt>Who<dd>Ann Smith</dl>', ['Who', 'Ann Smith']],
    ['<p>On <time datetime=2019-02-21>21 February</time> it closed.', ['On 21 February it closed.']],
    ['<p><a href=x>“Yes,” she said.</a>', ['“Yes,” she said.']],
    ['<p>Read <a href=x>this</a>', ['Read this']],
    ['<p>By <span class=author>Ann Smith</span>, who says so.', ['By Ann Smith, who says so.']],
    ['<div class="has-sidebar no-comments js-nav">Text.</div>', ['Text.']],
    ['<div class="post category-comment tag-social">Text.</div>', ['Text.']],
    ['<body style="visibility: hidden" class=menu>Text.', ['Text.']],
    ['<div aria-hidden=true><main>Text.</main></div>', ['Text.']],
    ['<div class=share><h1>Headline</h1>Text.</div>', ['Headline', 'Text.']],
    ['<form><main>Text.</main></form>', ['Text.']],
    ['<div class="entry-content print-share">Text.</div>', ['Text.']],
    ['<p>Text.<script>"</p>" < 1', ['Text.']],
    ['</p></div>Text.</body></html>More.', ['Text.More.']],
    ['<p>The mayor, <a class="related-link">Ann Smith</a>, said so.', ['The mayor, Ann Smith, said so.']],
    ['<p>We <a class=follow>follow</a> her.', ['We follow her.']],
    ['<p>A <span class=social><b>social</b></span> evening.', ['A social evening.']],
    ['<p>For <span aria-hidden=true>£5m</span><i class=sr-only>5 million pounds</i>.', ['For £5m.']],
    ['<p>One.<p class=related>More<p>Two.', ['One.', 'Two.']],
    ['<div>One.<div class=share>Share</div>Two.</div>', ['One.', 'Two.']],
    ['<article>One.<article class="related promo">More.</article></article>', ['One.']],
    ['<article class=promo>More.</article><article>One.</article>', ['One.']],
    ['<article class="c-article--has-sidebar story hasComments">One.</article>', ['One.']],
    ['<article class=promo><h1>Headline</h1>One.</article>', ['Headline', 'One.']],
    [
      '<body><script></script>\n<form id=aspnetForm><input type=hidden><nav>Home</nav><p>One.</form></body>',
      ['One.'],
    ],
    ['<body><form><p>Your address</form><p>One.', ['One.']],
  ])('%s', (html, paragraphs) => {
    expect(shown(html)).toEqual(paragraphs)
  })

  it.each([
    '',
    ' &nbsp; ',
    '<!-- Text. -->',
    '<script>text()</script>',
    '<style>p { }</style>',
    '<title>Title</title>',
    '<head><meta name=description content="Text."></head>',
    '<noscript>Turn it on.</noscript>',
    '<template><p>Text.</template>',
    '<nav>Home</nav>',
    '<aside>Read this.</aside>',
    '<footer>© The Paper</footer>',
    '<form><p>Your address</form>',
    '<button>Share</button>',
    '<select><option>One</select>',
    '<textarea>Text.</textarea>',
    '<svg><text>Text.</text></svg>',
    '<iframe>Text.</iframe>',
    '<p hidden>Text.',
    '<p aria-hidden=true>Text.',
    '<p style="color: red; display:none">Text.',
    '<span class="sr-only">Text.</span>',
    '<div role=navigation>Text.</div>',
    '<div class="article-share">Text.</div>',
    '<div class=articleShare>Text.</div>',
    '<div id=comments>Text.</div>',
    '<section class="c-related__list">Text.</section>',
    '<article class=promo>Text.</article>',
    '<div class="related-with-images">Text.</div>',
    '<a class=related-link>Text.</a>',
    '<p><a class=follow>Follow</a> | <span class=social><b>Share</b></span>',
    '<span class=related><div>Text.</div></span>',
    '<p class=byline>By Ann Smith',
    '<address>Ann Smith</address>',
    '<div itemprop=author>Ann Smith</div>',
    '<p><time datetime=2019-02-21>21 February</time>',
    '<p><a href=x>Quarry closes</a>',
    '<h3><a href=x>Quarry closes</a></h3>',
    '<p>— | •',
    '<img alt=Text.>',
  ])('nothing: %s', (html) => {
    expect(shown(html)).toEqual([])
  })
})
