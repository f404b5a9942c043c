/**
 * One article's quotations, from its marks to its speakers. The order of the steps:
 *
 * 1. scene        what stands between marks and was said, who is mentioned, where the verbs of saying are
 * 2. indirect     what verbs of saying govern without marks
 * 3. attribution  by whom each was said, in reading order
 * 4. joining      paragraphs that open again, and the two halves around “he said”, are one quotation
 * 5. cue          the words of saying beside it
 */
import { personId } from '../../model/person.ts'
import type { Quotation, QuoteKind, Speaker } from '../../model/quote.ts'
import { textSpan } from '../../model/span.ts'
import type { Mention, NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { spanOfRange, type TextDocument } from '../text/document.ts'
import { type AttributionModels, attribute, type SpokenStretch } from './attribute.ts'
import { cueOf } from './cue-of-stretch.ts'
import { findIndirectSpeech } from './find-indirect-speech.ts'
import { hearingOf } from './hearing.ts'
import type { IndirectCandidate } from './report.ts'
import { markDocument, type Scene, sceneOf } from './scene.ts'
import { isSecondHalf } from './second-half.ts'
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

/** Whether a stretch goes on with the quotation before it: in the next paragraph, or behind “he said”. */
const continues = (document: TextDocument, last: SpokenStretch, next: SpokenStretch): boolean => {
  const [before, after] = [last.view.stretch, next.view.stretch]
  if (!next.carriedOn) return false
  if (!before.closed) return after.paragraph === before.paragraph + 1 && after.style === before.style
  const isAroundCue =
    after.paragraph === before.paragraph && last.view.cueAfter >= before.to && last.view.cueAfter < after.from
  const bothWhole = last.view.wholeSentence && next.view.wholeSentence
  return isAroundCue && (bothWhole || isSecondHalf(document, before, after))
}

/** The stretches that make one quotation each. */
const joined = (document: TextDocument, stretches: readonly SpokenStretch[]): SpokenStretch[][] => {
  const groups: SpokenStretch[][] = []
  for (const stretch of stretches) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && continues(document, last, stretch)) groups.at(-1)?.push(stretch)
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
}

interface Heard {
  readonly quote: Quotation
  readonly voice: Voice | null
}

/** The quotation of stretches that belong together. */
const markedQuotation = (scene: Scene, group: readonly SpokenStretch[]): Heard[] => {
  const [first] = group
  if (first === undefined) return []
  const quote: Quotation = {
    kind: kindOf(group),
    text: wordsOf(scene.document, group),
    segments: group.map(({ view: { stretch } }) => ({ start: stretch.start, end: stretch.end })),
    cue: cueOf(scene, first),
    speaker: speakerOf(first),
    said: null,
  }
  return [{ quote, voice: first.voice }]
}

const reportedQuotation = (
  scene: Scene,
  { ranges, report: { cue } }: IndirectCandidate,
  voice: Voice | null,
): Heard => {
  const { text, tokens } = scene.document
  const segments = ranges.map((range) => spanOfRange(tokens, range))
  const quote: Quotation = {
    kind: 'indirect',
    text: segments.map(({ start, end }) => text.slice(start, end)).join(GAP),
    segments,
    cue: textSpan(text, spanOfRange(tokens, { from: cue, to: cue + 1 })),
    speaker: speakerOf({ voice, carriedOn: false }),
    said: null,
  }
  return { quote, voice }
}

const startOf = ({ quote }: Heard): number => quote.segments[0]?.start ?? 0

/** Finds every quotation of a document. @param mentions of all forms */
export const findQuotations = (
  document: TextDocument,
  mentions: readonly Mention[],
  figures: ReadonlyMap<NameMention, Figure>,
  models: AttributionModels,
): FoundQuotations => {
  const marked = markDocument(document)
  const scene = sceneOf(marked, spokenStretches(marked, models.spoken), mentions, figures)
  const reports = findIndirectSpeech(scene, models.indirect)
  const hearing = hearingOf(scene, models.antecedent)
  const { stretches, reported } = attribute(scene, models.speaker, hearing, reports)
  const all = [
    ...joined(document, stretches).flatMap((group) => markedQuotation(scene, group)),
    ...reports.map((report, index) => reportedQuotation(scene, report, reported[index] ?? null)),
  ].sort((a, b) => startOf(a) - startOf(b))
  return { quotes: all.map(({ quote }) => quote), voices: all.map(({ voice }) => voice) }
}
