/** Whoever is heard in a quotation: a figure of the article, or somebody it does not name. */
import type { PersonKind } from '../../model/person.ts'
import type { LinearModel } from '../linear-model.ts'
import { antecedents, type Focus } from '../people/antecedents.ts'
import { describedName, jointNames, membersNamed } from '../people/appositions.ts'
import { figuresByRole } from '../people/figure-in-role.ts'
import { groupAntecedent } from '../people/group-antecedent.ts'
import type { Mention, NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TextDocument } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'
import { sayersOf } from './sayers.ts'
import type { Scene } from './scene.ts'

export interface Voice {
  readonly name: string
  readonly kind: PersonKind
  /** `null` for somebody without a name in the article. */
  readonly figure: Figure | null
  readonly mention: Mention | null
}

/**
 * For each token the number of its sentence and of its paragraph. Sentences of somebody's words do not count: however
 * long a quotation, who is talked about stays as near as before it.
 */
const numberTokens = (
  { tokens, paragraphs }: TextDocument,
  isSaid: (token: number) => boolean,
): { sentenceOf: Int32Array; paragraphOf: Int32Array } => {
  const sentenceOf = new Int32Array(tokens.count)
  const paragraphOf = new Int32Array(tokens.count)
  let number = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    paragraphOf.fill(index, paragraph.tokens.from, paragraph.tokens.to)
    for (const { from, to } of paragraph.sentences) {
      sentenceOf.fill(number, from, to)
      if (!isSaid(from) || !isSaid(to - 1)) number++
    }
  }
  return { sentenceOf, paragraphOf }
}

/** What antecedents are looked for in. */
export const focusOf = (scene: Scene): Focus => focusIn(scene)
const focusIn = (scene: Scene): Focus => {
  const { document, mentions, figures, cues, stretchOf, spoken } = scene
  return {
    tokens: document.tokens,
    sayers: sayersOf(scene),
    mentions,
    figures,
    cues,
    resolved: new Map(),
    ...numberTokens(document, (at) => spoken[stretchOf[at] ?? -1] === true),
  }
}

/** Whether the words of a range name a figure: nobody calls himself by his name. */
export const namesIn = (
  { tokens }: TextDocument,
  ranges: readonly TokenRange[],
): ((figure: Figure) => boolean) => {
  let names: Set<string> | null = null
  return ({ name }) => {
    if (names === null) {
      names = new Set()
      for (const { from, to } of ranges)
        for (let at = from; at < to; at++)
          if (tokens.kinds[at] === TokenKind.capital) names.add(tokens.words[at] ?? '')
    }
    return names.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  }
}

/** The place of a mention among those of its scene. */
export const indexOfMention = ({ mentions, firstMention }: Scene, mention: Mention): number => {
  let index = firstMention[mention.from] ?? 0
  while (index < mentions.length && mentions[index] !== mention) index++
  return index
}

export interface Hearing {
  /** Hears a voice in a mention; `null` where a pronoun points at nobody. */
  readonly hear: (mention: Mention, lastSpeaker: Figure | null, words: readonly TokenRange[]) => Voice | null
  /** Keeps whom a pronoun was found to mean in focus for those after it. */
  readonly remember: (voice: Voice | null) => void
}

/** Makes the function that hears a voice in a mention of the scene. */
export const hearingOf = (scene: Scene, antecedentModel: LinearModel): Hearing => {
  const { figures, document, mentions } = scene
  const figureInRole = figuresByRole(new Set(figures.values()))
  const focus = focusOf(scene)
  const ofFigure = (figure: Figure, mention: Mention): Voice => ({
    name: figure.name,
    kind: figure.kind,
    figure,
    mention,
  })
  const antecedentOf = (
    mention: Mention,
    lastSpeaker: Figure | null,
    words: readonly TokenRange[],
  ): Figure | null => {
    let best: Figure | null = null
    let highest = Number.NEGATIVE_INFINITY
    for (const { figure, features } of antecedents(
      focus,
      indexOfMention(scene, mention),
      mention.gender,
      lastSpeaker,
      namesIn(document, words),
    )) {
      const score = antecedentModel(features)
      if (score > highest) {
        best = figure
        highest = score
      }
    }
    return best
  }

  const ofNames = (mention: NameMention): Voice | null => {
    const joint = jointNames(document.tokens, mentions, indexOfMention(scene, mention))
    const heard = [...new Set(joint.flatMap((name) => figures.get(name) ?? []))]
    const [first, ...others] = heard
    if (first === undefined) return null
    if (others.length === 0 || heard.some(({ kind }) => kind !== 'person')) {
      const figure = figures.get(mention)
      return figure === undefined ? null : ofFigure(figure, mention)
    }
    const names = heard.map(({ name }) => name)
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    return { name, kind: 'group', figure: null, mention }
  }

  const hear = (mention: Mention, lastSpeaker: Figure | null, said: readonly TokenRange[]): Voice | null => {
    if (mention.form === 'name') return ofNames(mention)
    const index = indexOfMention(scene, mention)
    const described = describedName(document.tokens, mentions, index)
    if (described !== null) {
      const figure = figures.get(described)
      if (figure !== undefined) return ofFigure(figure, mention)
    }
    if (mention.form === 'pronoun') {
      if (mention.gender !== null) {
        const figure = antecedentOf(mention, lastSpeaker, said)
        return figure === null ? null : ofFigure(figure, mention)
      }
      const meant = groupAntecedent(focus, index)
      const figure = meant?.form === 'name' ? figures.get(meant) : undefined
      if (figure !== undefined) return ofFigure(figure, mention)
      const words = meant ?? mention
      return { name: document.text.slice(words.start, words.end), kind: words.kind, figure: null, mention }
    }
    const members = membersNamed(document.tokens, mentions, index)
    if (members !== null) return ofNames(members)
    const inRole = mention.definite ? figureInRole(mention) : null
    if (inRole !== null) return ofFigure(inRole, mention)
    if (mention.definite && mention.kind === 'unnamed') {
      const figure = antecedentOf(mention, lastSpeaker, said)
      if (figure !== null) return ofFigure(figure, mention)
    }
    return { name: mention.name, kind: mention.kind, figure: null, mention }
  }
  const remember = (voice: Voice | null): void => {
    if (voice?.mention?.form === 'pronoun' && voice.figure !== null)
      focus.resolved.set(voice.mention, voice.figure)
  }
  return { hear, remember }
}
