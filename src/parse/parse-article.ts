/** One article → its finds: the order of the whole, from text to events. */
import type { Article } from '../model/article.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import { findDates } from './dates/find-dates.ts'
import { findEvents } from './events/find-events.ts'
import { saidWhen } from './events/said-when.ts'
import { findMentions } from './people/find-mentions.ts'
import { reportPeople } from './people/report-people.ts'
import type { AttributionModels } from './quotes/attribute.ts'
import { findQuotations } from './quotes/find-quotations.ts'
import { attributionModels } from './quotes/models.ts'
import { readDocument } from './text/document.ts'

const undated = (article: Article): Problem => ({
  where: article.file ?? article.id,
  code: 'undated',
  reason:
    'no publication date: only dates that name their year were resolved; give one with --date YYYY-MM-DD, or "published: YYYY-MM-DD" in the article',
})

/**
 * Makes a parser that tells who spoke by some models.
 *
 * The parser finds dates, people, quotations and events of an article. It never throws for what the text holds.
 */
export const articleParser =
  (models: AttributionModels) =>
  (article: Article): ParsedArticle => {
    const document = readDocument(article.text)
    const { names, figures, mentions } = findMentions(document)
    const { quotes, voices } = findQuotations(document, mentions, figures, models)
    const dates = findDates(document, article.published)
    const people = reportPeople(new Set(figures.values()), voices)
    const events = findEvents({ document, article, names, figures, quotes, dates, people })
    const said = saidWhen(events)
    const problems = article.published === null ? [undated(article)] : []
    return {
      article,
      quotes: quotes.map((quote, index) => ({ ...quote, said: said.get(index) ?? null })),
      dates,
      people,
      events,
      problems,
    }
  }

/** Parses an article with the models that ship. */
export const parseArticle = articleParser(attributionModels)
