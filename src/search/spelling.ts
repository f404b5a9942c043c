/** One spelling for words that are the same: British and American, digits and number words. */
import { NUMBER_WORDS } from './english/number-words.ts'
import {
  DOUBLED_L_ROOTS,
  LIGATURE_ROOTS,
  OUR_ROOTS,
  RE_ROOTS,
  SPELLED_OTHERWISE,
} from './english/spelling-differences.ts'

const anyOf = (roots: string): string => roots.replaceAll(' ', '|')

const OUR = new RegExp(`^((?:dis|mis|re|un)?(?:${anyOf(OUR_ROOTS)}))our`)
const RE = new RegExp(`^((?:kilo|centi|milli|nano|para|peri|dia|amphi)?(?:${anyOf(RE_ROOTS)}))re(s|d)?$`)
const DOUBLED_L = new RegExp(`^(?:${anyOf(DOUBLED_L_ROOTS)})l(?=ed$|ing$|ers?$|ors?$|ous$)`)
const LIGATURE = new RegExp(`^(?:${Object.keys(LIGATURE_ROOTS).join('|')})`)
const ISE = /^(.+[iy])s(e|ed|es|ing|er|ers|ation|ations|ational)$/

const OTHERWISE: ReadonlyMap<string, string> = new Map(Object.entries(SPELLED_OTHERWISE))

/**
 * The form that a folded word is compared by: `organised` and `organized` give the same, as do `labour` and `labor`,
 * `three` and `3`. It need not be a word: `promise` gives `promize`, for which nobody asks.
 */
export const comparedSpelling = (word: string): string => {
  const other = NUMBER_WORDS.get(word) ?? OTHERWISE.get(word)
  if (other !== undefined) return other
  if (word.length < 4) return word
  // One word may differ in several ways: `colourised`. Most differ in none, and are told so without an expression.
  let written = word
  if (written.includes('our')) written = written.replace(OUR, '$1or')
  if (written.includes('re'))
    written = written.replace(RE, (_, root: string, ending: string | undefined) =>
      ending === 'd' ? `${root}ered` : `${root}er${ending ?? ''}`,
    )
  if (written.includes('ll')) written = written.replace(DOUBLED_L, (doubled) => doubled.slice(0, -1))
  if (/ae|oe/.test(written)) written = written.replace(LIGATURE, (root) => LIGATURE_ROOTS[root] ?? root)
  return written.replace(ISE, '$1z$2')
}
