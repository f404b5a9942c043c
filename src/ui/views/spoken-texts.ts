/** The long texts for who hears them: an event's, from the line in hand to the end of what it tells, and an article's. */
import { stopsOn } from '../../state/article-stops.ts'
import { eventCount } from '../../state/chosen-row.ts'
import { chosenEvent } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { partOn, type TextPartKind } from '../../state/text-parts.ts'
import type { Keys } from '../keys/keys.ts'
import type { ScreenTexts } from '../screen-texts.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { certaintyInWords } from '../words/certainty-in-words.ts'
import { eventCertainty } from '../words/list-certainty.ts'
import { noDateInWords } from '../words/nothing-in-words.ts'
import { speakerName } from '../words/quote-in-words.ts'
import { bare } from './area.ts'
import { ended, markInWords, place, type Spoken, sentence, withoutSigns } from './spoken-words.ts'

/** What is drawn before the words of a line. */
const DRAWN = /^\s*[│~≈≠·] /
/** Parts with that before their lines. */
const MARKED_LINES: ReadonlySet<TextPartKind> = new Set(['dating', 'mention'])
/** Parts of nothing but an article's words, which are told as they are. */
const QUOTED: ReadonlySet<TextPartKind> = new Set(['headline', 'mention'])

const lineInWords = (line: string, kind: TextPartKind | null): string => {
  const words = kind !== null && MARKED_LINES.has(kind) ? bare(line).replace(DRAWN, '') : bare(line)
  return kind === null || QUOTED.has(kind) ? words.trim() : withoutSigns(words)
}

/** Lines with words in them; where none has any, that is told. */
const withWords = (lines: readonly string[]): readonly string[] => {
  const told = lines.filter((line) => /[^\s─]/.test(line))
  return told.length > 0 ? told : ['Empty line.']
}

/** The event's text where the cursor is in it. */
export const spokenEventText = (state: State, texts: ScreenTexts, keys: Keys): Spoken => {
  const event = chosenEvent(state)
  if (event === null) return { inHand: [noDateInWords(state, keys)], about: [] }
  const { lines, extent } = texts.event(state.shown, event.id, layoutOf(state).event.columns)
  const at = state.detail.selected
  const part = partOn(extent, at)
  const to = Math.min(part?.to ?? at + 1, at + state.size.rows)
  const isDate = part !== undefined && part === extent.parts.find(({ kind }) => kind === 'dating')
  const quote = state.index.quoteOf(part?.quote ?? '')
  const canBeMarked = part !== undefined && (quote !== undefined || part.kind === 'headline')
  return {
    inHand: withWords(lines.slice(at, to).map((line) => lineInWords(line, part?.kind ?? null))),
    about: [
      sentence(isDate ? certaintyInWords(eventCertainty(state.shown, event)) : ''),
      sentence(canBeMarked ? markInWords(state) : '', quote === undefined ? '' : speakerName(quote)),
      `Line ${place(at, lines.length)}, event ${place(state.events.selected, eventCount(state))}.`,
    ],
  }
}

/** The line in hand; where one went to a quote or a date, all the lines of it. */
export const spokenArticle = (state: State, texts: ScreenTexts): Spoken => {
  const { article } = state
  if (article === null) return { inHand: ['No article.'], about: [] }
  const { span, cursor } = article
  const text = texts.article(state.shown, article.id, layoutOf(state).article.columns, article.near)
  const at = cursor.selected
  const isOnSpan = span !== null && text.lineOf(span.start) === at
  const end = isOnSpan ? text.lineOf(Math.max(span.start, span.end - 1)) + 1 : at + 1
  const lines = text.linesBetween(at, Math.min(Math.max(end, at + 1), at + state.size.rows), null).map(bare)
  return {
    inHand: withWords(lines),
    about: [
      ...new Set(stopsOn(text, at).map((stop) => ended(withoutSigns(stop.words)))),
      sentence(markInWords(state)),
      `Line ${place(at, text.lines)} of ${ended(articleShortName(state.index.articles.get(article.id)))}`,
    ],
  }
}
