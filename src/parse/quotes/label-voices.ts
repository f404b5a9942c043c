/** Whoever the label of a transcript's turn means: “SMITH” is the Ann Smith of the text around it, “A” whoever is interviewed. */

import type { NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import { spanOfRange } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Scene } from './scene.ts'
import type { Voice } from './voice.ts'

const QUESTION = /^(?:q|question)$/i
const ANSWER = /^(?:a|answer)$/i

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** “SMITH” as it is written elsewhere. */
const inTitleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name

/** The figure named most in front of a token: an interview introduces whom it asks. */
const mostNamedBefore = ({ mentions, figures }: Scene, to: number): Figure | null => {
  const times = new Map<Figure, number>()
  for (const mention of mentions) {
    const figure = mention.form === 'name' && mention.to <= to ? figures.get(mention) : undefined
    if (figure?.kind === 'person') times.set(figure, (times.get(figure) ?? 0) + 1)
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** People by the last word of their names; one who is written in capitals everywhere is nobody else's. */
const peopleByLastWord = ({ figures }: Scene): ReadonlyMap<string, Figure> => {
  const people = new Map<string, Figure>()
  for (const figure of new Set(figures.values())) {
    const { kind, name } = figure
    const word = lastWord(name)
    if (kind === 'person' && name !== name.toUpperCase() && !people.has(word)) people.set(word, figure)
  }
  return people
}

/** Makes the look-up of voices by labels; `null` for whoever asks under “Q”, or answers where nobody is introduced. */
export const labelVoices = (scene: Scene): ((label: TokenRange) => Voice | null) => {
  const { text, tokens } = scene.document
  const first = scene.stretches.find(({ label }) => label !== null)?.label ?? null
  if (first === null) return () => null
  const interviewed = mostNamedBefore(scene, first.from)
  const people = peopleByLastWord(scene)
  return (label) => {
    const { start, end } = spanOfRange(tokens, label)
    const words = text.slice(start, end)
    if (QUESTION.test(words)) return null
    if (ANSWER.test(words) && interviewed === null) return null
    const figure = ANSWER.test(words) ? interviewed : (people.get(lastWord(words)) ?? null)
    const name = figure?.name ?? inTitleCase(words)
    const mention: NameMention = {
      form: 'name',
      start,
      end,
      from: label.from,
      to: label.to,
      name,
      kind: 'person',
      gender: null,
      role: null,
    }
    return { name, kind: 'person', figure, mention }
  }
}
