/** Takes the dateline off the sentence that it opens. */
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'
import { type Scene, wordAt } from './scene.ts'

const SHORTEST_PLACE = 3
const LONGEST_DATELINE = 16
const DASHES = new Set(['—', '–', '-', '--'])

/**
 * The words of a sentence behind its dateline, “LONDON, 21 February (Agency) — The bridge …”: a place in capitals, and
 * no word in small letters up to the dash.
 */
export const withoutDateline = (scene: Scene, { from, to }: TokenRange): TokenRange => {
  const { tokens } = scene.document
  const place = tokens.text.slice(tokens.starts[from], tokens.ends[from])
  if (place.length < SHORTEST_PLACE || place !== place.toUpperCase()) return { from, to }
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    if (tokens.kinds[at] === TokenKind.lower) break
    // Two hyphens are two tokens.
    if (DASHES.has(wordAt(scene, at))) return { from: wordAt(scene, at + 1) === '-' ? at + 2 : at + 1, to }
  }
  return { from, to }
}
