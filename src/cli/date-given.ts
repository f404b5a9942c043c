import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'

/** The article with the date the user gave (`--date`), if it has none of its own; `null` changes nothing. */
export const withDateGiven = (article: Article, date: Edtf | null): Article =>
  article.published !== null || date === null
    ? article
    : {
        ...article,
        published: { date, basis: 'given', evidence: [{ rule: 'command-line', text: date, span: null }] },
      }
