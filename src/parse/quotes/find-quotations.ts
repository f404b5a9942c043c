/**
 * One article's quotations, from its marks to its speakers. The order of the steps:
 *
 * 1. scene        what stands between marks, who is mentioned, where the verbs of saying are
 * 2. attribution  for each stretch: was it said, and by whom?
 * 3. joining      paragraphs that open again, and the two halves around “he said”, are one quotation
 * 4. cue          the words of saying beside it
 * 5. indirect     what verbs of saying govern without marks
 */
import { personId } from '../../model/person.ts'
import type { Quotation, QuoteKind, Speaker } from '../../model/quote.ts'
import { textSpan } from '../../model/span.ts'
import type { LinearModel } from '../linear-model.ts'
import type { Mention, NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TextDocument } from '../text/document.ts'
import { type AttributionModels, attributeStretches, type SpokenStretch } from './attribute.ts'
import { cueOf } from './cue-of-stretch.ts'
import { findIndirectSpeech } from './find-indirect-speech.ts'
import { type Hearing, hearingOf } from './hearing.ts'
import { spanOfRange } from './indirect-candidates.ts'
import { markDocument, type Scene, sceneOf } from './scene.ts'
import { spokenStretches } from './spoken-stretches.ts'
import type { Voice } from './voice.ts'

const speakerOf = ({ voice, carriedOn }: Pick<SpokenStretch, 'voice' | 'carriedOn'>): Speaker | null =>
  voice === null
    ? null
    : {
        name: voice.name,
        id: personId(voice.name),
        mention:
          carriedOn || voice.mention === null ? null : { start: voice.mention.start, end: voice.mention.end },
      }

/** Whether a stretch goes on with the quotation before it. */
const continues = (last: SpokenStretch, next: SpokenStretch): boolean => {
  const [before, after] = [last.view.stretch, next.view.stretch]
  if (!next.carriedOn) return false
  if (!before.closed) return after.paragraph === before.paragraph + 1 && after.style === before.style
  return (
    after.paragraph === before.paragraph &&
    last.view.cueAfter >= before.to &&
    last.view.cueAfter < after.from &&
    last.view.wholeSentence &&
    next.view.wholeSentence
  )
}

/** The stretches that make one quotation each. */
const joined = (stretches: readonly SpokenStretch[]): SpokenStretch[][] => {
  const groups: SpokenStretch[][] = []
  for (const stretch of stretches) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && continues(last, stretch)) groups.at(-1)?.push(stretch)
    else groups.push([stretch])
  }
  return groups
}

/** The kind of a quotation by its marks: the turns of transcripts have none, the words of block quotations need none. */
const kindOf = (group: readonly SpokenStretch[]): QuoteKind => {
  const style = group[0]?.view.stretch.style
  if (style === 'transcript') return 'indirect'
  return style === 'block' || group.some(({ view }) => view.wholeSentence) ? 'direct' : 'mixed'
}

/** What stands for the attribution between two parts of a quotation. */
const GAP = ' … '

/**
 * The words of a quotation: its parts joined by a space where a paragraph opened again, and by an ellipsis where the
 * article put something between them, so that no words stand together that were not printed so.
 */
const wordsOf = (document: TextDocument, group: readonly SpokenStretch[]): string =>
  group
    .map(({ view: { stretch } }, at) => {
      const words = document.text.slice(stretch.start, stretch.end).trim()
      if (at === 0) return words
      return (group[at - 1]?.view.stretch.closed === true ? GAP : ' ') + words
    })
    .join('')

/** An article's quotations, and everybody heard in them. */
export interface FoundQuotations {
  readonly quotes: readonly Quotation[]
  /** For each quotation whoever is heard in it. */
  readonly voices: readonly (Voice | null)[]
  readonly scene: Scene
}

/** Finds every quotation of a document. @param mentions of all forms */
export const findQuotations = (
  document: TextDocument,
  mentions: readonly Mention[],
  figures: ReadonlyMap<NameMention, Figure>,
  models: AttributionModels,
): FoundQuotations => {
  const marked = markDocument(document)
  const scene = sceneOf(marked, spokenStretches(marked, models.spoken), mentions, figures)
  const hearing = hearingOf(scene, models.antecedent)
  const groups = joined(attributeStretches(scene, models.speaker, hearing))
  const quotes = groups.map((group): Quotation => {
    const segments = group.map(({ view: { stretch } }) => ({ start: stretch.start, end: stretch.end }))
    const [first] = group
    return {
      kind: kindOf(group),
      text: wordsOf(document, group),
      segments,
      cue: first === undefined ? null : cueOf(scene, first),
      speaker: first === undefined ? null : speakerOf(first),
      said: null,
    }
  })
  const all = [
    ...quotes.map((quote, index) => ({ quote, voice: groups[index]?.[0]?.voice ?? null })),
    ...indirectQuotations(scene, models.indirect, hearing),
  ].sort((a, b) => (a.quote.segments[0]?.start ?? 0) - (b.quote.segments[0]?.start ?? 0))
  return { quotes: all.map(({ quote }) => quote), voices: all.map(({ voice }) => voice), scene }
}

/** Step 5. */
const indirectQuotations = (
  scene: Scene,
  model: LinearModel,
  { hear }: Hearing,
): { readonly quote: Quotation; readonly voice: Voice | null }[] => {
  const { document } = scene
  return findIndirectSpeech(scene, model).map(({ ranges, report: { cue, subject } }) => {
    const segments = ranges.map((range) => spanOfRange(scene, range))
    const voice = subject === null ? null : hear(subject, null, [])
    const quote: Quotation = {
      kind: 'indirect',
      text: segments.map(({ start, end }) => document.text.slice(start, end)).join(' '),
      segments,
      cue: textSpan(document.text, spanOfRange(scene, { from: cue, to: cue + 1 })),
      speaker: voice === null ? null : speakerOf({ voice, carriedOn: false }),
      said: null,
    }
    return { quote, voice }
  })
}
