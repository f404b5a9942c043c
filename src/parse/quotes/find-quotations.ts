/**
 * One article's quotations, from its marks to its speakers. The order of the steps:
 *
 * 1. marked stretches          what stands between marks
 * 2. attributions              finders, the surest first: the first that finds one is believed
 * 3. continued quotations      paragraphs that open again belong to the quotation before
 * 4. split quotations          “A,” he said. “B.” is one
 * 5. the last speaker goes on  for whole sentences in marks that nobody else is said to have spoken
 * 6. words nobody said         names and titles in marks, left out
 */
import type { Person } from '../../model/person.ts'
import type { Quotation, Speaker } from '../../model/quote.ts'
import type { Mention } from '../people/mention.ts'
import type { PeopleOfArticle } from '../people/people.ts'
import type { TextDocument } from '../text/document.ts'
import type { Attribution, AttributionFinder, QuotationContext } from './attribution.ts'
import { type MarkedStretch, markedStretches } from './marked-stretches.ts'
import { quotationContexts } from './quotation-context.ts'
import { speakerAfterQuotation } from './speaker-after-quotation.ts'
import { speakerBeforeQuotation } from './speaker-before-quotation.ts'

/** A cue right behind the marks is surer than one in front of them, which may belong to the clause around. */
const FINDERS: readonly AttributionFinder[] = [speakerAfterQuotation, speakerBeforeQuotation]

interface Draft {
  readonly stretches: MarkedStretch[]
  readonly attribution: Attribution | null
  speaker: Speaker | null
}

const isWholeSentence = (document: TextDocument, stretch: MarkedStretch): boolean =>
  /^\p{Lu}/u.test(document.text.slice(stretch.start, stretch.start + 1)) &&
  /[.?!,…—-]\s*$/.test(document.text.slice(stretch.start, stretch.end))

/** The person a mention stands for; a pronoun means the last person named before it. */
const personFor = (
  mention: Mention,
  mentions: readonly Mention[],
  people: PeopleOfArticle,
): Person | null => {
  if (mention.form === 'name') return people.personOf(mention)
  const named = mentions.findLast(
    (other) =>
      other.form === 'name' && other.start < mention.start && people.personOf(other).kind === 'person',
  )
  return named === undefined ? null : people.personOf(named)
}

const continuesLast = (last: MarkedStretch | undefined, stretch: MarkedStretch): boolean =>
  last !== undefined &&
  !last.closed &&
  stretch.paragraph === last.paragraph + 1 &&
  stretch.style === last.style

const asQuotation = (document: TextDocument, draft: Draft): Quotation => ({
  kind: draft.stretches.some((stretch) => isWholeSentence(document, stretch)) ? 'direct' : 'mixed',
  text: draft.stretches.map((stretch) => document.text.slice(stretch.start, stretch.end).trim()).join(' '),
  segments: draft.stretches.map(({ start, end }) => ({ start, end })),
  cue: draft.attribution?.cue ?? null,
  speaker: draft.speaker,
  said: null,
})

/** Finds every quotation of a document. @param mentions names and pronouns in reading order. */
export const findQuotations = (
  document: TextDocument,
  mentions: readonly Mention[],
  people: PeopleOfArticle,
): Quotation[] => {
  const drafts: Draft[] = []
  const contexts = quotationContexts(document, markedStretches(document), mentions)
  for (const context of contexts) {
    const { stretch } = context
    if (document.paragraphs[stretch.paragraph]?.kind === 'repeat') continue
    const last = drafts.at(-1)
    const attribution = firstAttribution(context)
    if (last !== undefined && joinsLast(document, last, stretch, attribution)) {
      last.stretches.push(stretch)
      continue
    }
    drafts.push({ stretches: [stretch], attribution, speaker: speakerOf(context, attribution, last) })
  }
  return drafts
    .filter((draft) => draft.attribution !== null || draft.speaker !== null)
    .map((draft) => asQuotation(document, draft))

  function firstAttribution(context: QuotationContext): Attribution | null {
    for (const find of FINDERS) {
      const found = find(context)
      if (found !== null) return found
    }
    return null
  }

  function speakerOf(
    { stretch }: QuotationContext,
    attribution: Attribution | null,
    last: Draft | undefined,
  ): Speaker | null {
    if (attribution === null) {
      const near = last !== undefined && stretch.paragraph - (last.stretches.at(-1)?.paragraph ?? 0) <= 1
      if (!near || !isWholeSentence(document, stretch) || last.speaker === null) return null
      return { ...last.speaker, mention: null }
    }
    const { speaker } = attribution
    const person = personFor(speaker, mentions, people)
    return person === null
      ? null
      : { name: person.name, id: person.id, mention: { start: speaker.start, end: speaker.end } }
  }
}

/** Steps 3 and 4: a paragraph that opens again, or the second half of a quotation split by its attribution. */
const joinsLast = (
  document: TextDocument,
  last: Draft,
  stretch: MarkedStretch,
  attribution: Attribution | null,
): boolean => {
  const before = last.stretches.at(-1)
  if (before === undefined) return false
  if (continuesLast(before, stretch)) return true
  return (
    before.paragraph === stretch.paragraph &&
    last.attribution !== null &&
    (attribution === null || attribution.cue.start === last.attribution.cue.start) &&
    last.attribution.cue.start > before.end &&
    last.attribution.cue.end < stretch.start &&
    isWholeSentence(document, before)
  )
}
