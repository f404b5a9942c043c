/** A line of text being typed: what it says and where the cursor is. */

/** `cursor` counts UTF-16 units and always stands between two characters as the reader sees them. */
export interface TextField {
  readonly text: string
  readonly cursor: number
}

export type Edit =
  | 'delete-before'
  | 'delete-after'
  | 'delete-word-before'
  | 'delete-all-before'
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'start'
  | 'end'

export const EMPTY_FIELD: TextField = { text: '', cursor: 0 }

let segmenter: Intl.Segmenter | undefined

/** Where characters begin, the end included. A segmenter costs milliseconds to make, so plain text goes without. */
const boundaries = (text: string): readonly number[] => {
  if (/^[\x20-\x7e]*$/.test(text)) return Array.from({ length: text.length + 1 }, (_, at) => at)
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length]
}

const before = ({ text, cursor }: TextField): number =>
  boundaries(text).findLast((boundary) => boundary < cursor) ?? 0

const after = ({ text, cursor }: TextField): number =>
  boundaries(text).find((boundary) => boundary > cursor) ?? text.length

const wordBefore = ({ text, cursor }: TextField): number =>
  text.slice(0, cursor).replace(/\S*\s*$/, '').length

const wordAfter = ({ text, cursor }: TextField): number => {
  const rest = text.slice(cursor)
  return cursor + (/^\s*\S*/.exec(rest)?.[0].length ?? 0)
}

const without = ({ text }: TextField, from: number, to: number): TextField => {
  const left = text.slice(0, from)
  const joined = left + text.slice(to)
  return { text: joined, cursor: boundaries(joined).find((boundary) => boundary >= left.length) ?? 0 }
}

/** The field with words put in at the cursor; line breaks and other control characters become single spaces. */
export const typed = ({ text, cursor }: TextField, words: string): TextField => {
  const clean = words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  const joined = text.slice(0, cursor) + clean + text.slice(cursor)
  const end = cursor + clean.length
  return { text: joined, cursor: boundaries(joined).find((boundary) => boundary >= end) ?? joined.length }
}

/** The field after an editing key. */
export const edited = (field: TextField, edit: Edit): TextField => {
  switch (edit) {
    case 'delete-before':
      return without(field, before(field), field.cursor)
    case 'delete-after':
      return without(field, field.cursor, after(field))
    case 'delete-word-before':
      return without(field, wordBefore(field), field.cursor)
    case 'delete-all-before':
      return without(field, 0, field.cursor)
    case 'left':
      return { ...field, cursor: before(field) }
    case 'right':
      return { ...field, cursor: after(field) }
    case 'word-left':
      return { ...field, cursor: wordBefore(field) }
    case 'word-right':
      return { ...field, cursor: wordAfter(field) }
    case 'start':
      return { ...field, cursor: 0 }
    case 'end':
      return { ...field, cursor: field.text.length }
  }
}
