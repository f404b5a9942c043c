/** Hears voices in mentions: names, pronouns, people by what they are, groups. */
import { REPRESENTATIVES } from '../english/role-nouns.ts'
import type { LinearModel } from '../linear-model.ts'
import { antecedents, type Focus, type Pointer } from '../people/antecedents.ts'
import { describedName, jointNames, membersNamed } from '../people/appositions.ts'
import { figuresByRole, type RoleLookup } from '../people/figure-in-role.ts'
import { type GroupLookup, groupAntecedents } from '../people/group-antecedent.ts'
import type { Mention, NameMention, NominalMention, PronounMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind } from '../text/tokens.ts'
import { focusOf, indexOfMention } from './focus-of-scene.ts'
import { namesIn } from './named-in-words.ts'
import type { Scene } from './scene.ts'
import { type Voice, voiceOfFigure } from './voice.ts'

export interface Hearing {
  /**
   * Hears a voice in a mention; `null` where a pronoun points at nobody.
   *
   * @param said what was said, word for word; none where only its sense is told, which may name the speaker
   */
  readonly hear: (mention: Mention, lastSpeaker: Figure | null, said: readonly TokenRange[]) => Voice | null
  /** Keeps whom a pronoun was found to mean in focus for those after it. */
  readonly remember: (voice: Voice | null) => void
}

/** The figure that a pronoun or “the minister” most likely means, or `null`. */
const likeliestFigure = (focus: Focus, pointer: Pointer, model: LinearModel): Figure | null => {
  let best: Figure | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const { figure, describe } of antecedents(focus, pointer)) {
    const score = model(describe)
    if (score <= highest) continue
    best = figure
    highest = score
  }
  return best
}

/** “Ann Smith and John Brown said”: one voice of several people; of a single name where it stands alone. */
const voiceOfNames = (scene: Scene, mention: NameMention): Voice | null => {
  const { figures, document, mentions } = scene
  const joint = jointNames(document.tokens, mentions, indexOfMention(scene, mention))
  const heard = [...new Set(joint.flatMap((name) => figures.get(name) ?? []))]
  if (heard.length < 2 || heard.some(({ kind }) => kind !== 'person')) {
    const figure = figures.get(mention)
    return figure === undefined ? null : voiceOfFigure(figure, mention)
  }
  const names = heard.map(({ name }) => name)
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return { name, kind: 'group', figure: null, mention }
}

/** “They said”: the organisation or the people meant, else the pronoun itself. */
const voiceOfGroup = (scene: Scene, mention: PronounMention, groupOf: GroupLookup): Voice => {
  const meant = groupOf(indexOfMention(scene, mention))
  const figure = meant?.form === 'name' ? scene.figures.get(meant) : undefined
  if (figure !== undefined) return voiceOfFigure(figure, mention)
  const words = meant ?? mention
  return { name: scene.document.text.slice(words.start, words.end), kind: words.kind, figure: null, mention }
}

/** “Mr Smith's deputy”, “the ministry's spokesman”: not the owner, and nobody else who was named; “Labour's leader” may be. */
const speaksForOwner = (scene: Scene, mention: NominalMention): boolean => {
  if (!mention.isOwned) return false
  if (REPRESENTATIVES.has(mention.words.at(-1) ?? '')) return true
  const { tokens } = scene.document
  const first = indexOfMention(scene, mention)
  return scene.mentions
    .slice(first, first + MOST_OWNERS)
    .some(
      (owner) =>
        owner.form === 'name' &&
        owner.to < mention.to &&
        tokens.kinds[owner.to] === TokenKind.possessive &&
        scene.figures.get(owner)?.kind === 'person',
    )
}

const MOST_OWNERS = 4

/** “MPs, including Ann Smith”, “the Labour leader”: those named, whoever holds the office; else the words themselves. */
const voiceOfNominal = (
  scene: Scene,
  mention: NominalMention,
  inRole: RoleLookup,
  antecedentOf: () => Figure | null,
): Voice | null => {
  const members = membersNamed(scene.document.tokens, scene.mentions, indexOfMention(scene, mention))
  if (members !== null) return voiceOfNames(scene, members)
  const holder = mention.definite ? inRole(mention) : null
  const mayBeNamed = mention.definite && mention.kind === 'unnamed' && !speaksForOwner(scene, mention)
  const figure = holder ?? (mayBeNamed ? antecedentOf() : null)
  if (figure !== null) return voiceOfFigure(figure, mention)
  return { name: mention.name, kind: mention.kind, figure: null, mention }
}

/** Makes the functions that hear voices in the mentions of a scene. */
export const hearingOf = (scene: Scene, antecedentModel: LinearModel): Hearing => {
  const { figures, document, mentions } = scene
  const inRole = figuresByRole(new Set(figures.values()))
  const focus = focusOf(scene)
  const groupOf = groupAntecedents(focus)

  const hear: Hearing['hear'] = (mention, lastSpeaker, said) => {
    if (mention.form === 'name') return voiceOfNames(scene, mention)
    const index = indexOfMention(scene, mention)
    const described = describedName(document.tokens, mentions, index)
    const named = described === null ? undefined : figures.get(described)
    if (named !== undefined) return voiceOfFigure(named, mention)
    const antecedentOf = (): Figure | null => {
      const isNamedInWords = namesIn(document, said)
      return likeliestFigure(
        focus,
        { index, gender: mention.gender, lastSpeaker, isNamedInWords },
        antecedentModel,
      )
    }
    if (mention.form === 'nominal') return voiceOfNominal(scene, mention, inRole, antecedentOf)
    if (mention.gender === null) return voiceOfGroup(scene, mention, groupOf)
    const figure = antecedentOf()
    return figure === null ? null : voiceOfFigure(figure, mention)
  }
  const remember: Hearing['remember'] = (voice) => {
    if (voice?.mention?.form === 'pronoun' && voice.figure !== null)
      focus.resolved.set(voice.mention, voice.figure)
  }
  return { hear, remember }
}
