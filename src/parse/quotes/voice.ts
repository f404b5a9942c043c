/** Whoever is heard in a quotation: a figure of the article, or somebody it does not name. */
import type { PersonKind } from '../../model/person.ts'
import type { LinearModel } from '../linear-model.ts'
import { antecedents } from '../people/antecedents.ts'
import { describedName, jointNames, membersNamed } from '../people/appositions.ts'
import { figuresByRole } from '../people/figure-in-role.ts'
import { groupAntecedent } from '../people/group-antecedent.ts'
import type { Mention, NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TokenRange } from '../text/sentences.ts'
import { focusOf, indexOfMention } from './focus-of-scene.ts'
import { namesIn } from './named-in-words.ts'
import type { Scene } from './scene.ts'

export interface Voice {
  readonly name: string
  readonly kind: PersonKind
  /** `null` for somebody without a name in the article. */
  readonly figure: Figure | null
  readonly mention: Mention | null
}

export interface Hearing {
  /**
   * Hears a voice in a mention; `null` where a pronoun points at nobody.
   *
   * @param words what was said, word for word; none where only its sense is told, which may name the speaker
   */
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
    const pointer = {
      index: indexOfMention(scene, mention),
      gender: mention.gender,
      lastSpeaker,
      isNamedInWords: namesIn(document, words),
    }
    for (const { figure, describe } of antecedents(focus, pointer)) {
      const score = antecedentModel(describe)
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
