/** What is read of an article at a place: all of it, or, where it is long, what stands around the place. */
import type { Article } from '../../model/article.ts'
import { articleSlice } from '../../model/open-timeline.ts'

export interface ArticleWindow {
  /** Where it begins in the article's text. */
  readonly from: number
  readonly text: string
  /** Whether more text follows. */
  readonly goesOn: boolean
}

/** In UTF-16 units; a longer text is read in parts. */
export const LONGEST_READ = 200_000
/** Places in one step of this length are shown with the same text around them. */
const STEP = 50_000
const REACH = (LONGEST_READ - STEP) / 2
/** How far a part may begin and end inside what is read, so that it does so between paragraphs, or else words. */
const FURTHEST_BREAK = 5_000

/** The step that a place is in: what is read is the same for all its places. */
export const stepOf = (near: number): number => Math.max(0, Math.floor(near / STEP))

const isHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** Where the text may begin: behind the first break. */
const beginning = (text: string): number => {
  const lead = text.slice(0, FURTHEST_BREAK)
  const line = lead.indexOf('\n')
  const gap = line >= 0 ? line : lead.search(/\s/)
  return gap >= 0 ? gap + 1 : isHalf(text.charCodeAt(0)) ? 1 : 0
}

/** Where it may end: before the last break. */
const ending = (text: string): number => {
  const start = text.length - FURTHEST_BREAK
  const tail = text.slice(start)
  const line = tail.lastIndexOf('\n')
  const gap = line >= 0 ? line : Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\t'))
  return gap >= 0 ? start + gap : isHalf(text.charCodeAt(text.length - 1)) ? text.length : text.length - 1
}

/** Reads an article near an offset of its text; at its beginning, where the text does not reach as far. */
export const articleWindow = (article: Article, near: number): ArticleWindow => {
  const opening = articleSlice(article, { start: 0, end: LONGEST_READ + 1 })
  if (opening.length <= LONGEST_READ) return { from: 0, text: opening, goesOn: false }
  const start = Math.max(0, stepOf(near) * STEP - REACH)
  const read = start === 0 ? opening : articleSlice(article, { start, end: start + LONGEST_READ + 1 })
  if (read === '') return articleWindow(article, 0)
  const goesOn = read.length > LONGEST_READ
  const first = start === 0 ? 0 : beginning(read)
  const whole = goesOn ? read.slice(0, LONGEST_READ) : read
  return { from: start + first, text: whole.slice(first, goesOn ? ending(whole) : undefined), goesOn }
}
