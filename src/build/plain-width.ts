/**
 * Lets string-width measure plain text without its emoji tables, which take Node about 16 ms to make: they are made
 * when the first text needs them, and text of letters, quotation marks, dashes and boxes does not.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Every unit of it is one cell wide: the printable part of what `plain-graphemes.ts` takes apart without tables. */
export const PLAIN_WIDTH =
  '[\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2190-\\u21ff\\u2248\\u2260\\u2315\\u23ce\\u2500-\\u25fc\\u25cf\\u2713]*'

const REPLACEMENTS: readonly (readonly [string, string])[] = [
  ['/^[\\u0020-\\u007E]*$/', `(ambiguousIsNarrow ? /^${PLAIN_WIDTH}$/ : /^[ -~]*$/)`],
  [
    'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
    'let emoji; const rgiEmojiRegex = { test: text => (emoji ??= /^\\p{RGI_Emoji}$/v).test(text) };',
  ],
]

/** An esbuild plugin for string-width. It stops the build where string-width has changed. */
export const plainWidth = (): Plugin => ({
  name: 'plain-width',
  setup(build) {
    build.onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = REPLACEMENTS.reduce((text, [from, to]) => {
        if (text.split(from).length !== 2) throw new Error(`${path} no longer holds ${from} once`)
        return text.replace(from, () => to)
      }, source)
      return { contents }
    })
  },
})
