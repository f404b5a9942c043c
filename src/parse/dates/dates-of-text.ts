/** The dates of a text in one line each, for tables of tests: `on Monday = 2019-02-18`. */
import { readDocument } from '../text/document.ts'
import { findDates } from './find-dates.ts'

/** @param published ISO day, or `null` when it is not known */
export const datesOfText = (text: string, published: string | null): readonly string[] =>
  findDates(
    readDocument(text),
    published === null ? null : { date: published, basis: 'given', evidence: [] },
  ).map((date) => `${date.text} = ${date.value}`)
