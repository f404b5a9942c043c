/** Whoever the label of a transcript's turn means: “SMITH” is the Ann Smith of the text around it, “A” whoever is interviewed. */
import type { NameMention } from '../people/mention.ts'
import type { Figure } from '../people/people.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Scene } from './scene.ts'
import type { Voice } from './voice.ts'

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

/** Makes the look-up of voices by labels; `null` for whoever asks under “Q”. */
export const labelVoices = (scene: Scene): ((label: TokenRange) => Voice | null) => {
  const { tokens } = scene.document
  const first = scene.stretches.find(({ label }) => label !== null)
  const people = [...new Set(scene.figures.values())].filter(({ kind }) => kind === 'person')
  let interviewed: Figure | null = null
  const figureOf = (words: string): Figure | null => {
    if (words === 'A') {
      interviewed ??= mostNamedBefore(scene, first?.label?.from ?? 0)
      return interviewed
    }
    const same = people.filter(({ name }) => lastWord(name) === lastWord(words))
    return same.find(({ name }) => name !== name.toUpperCase()) ?? null
  }
  return ({ from, to }) => {
    const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0]
    const words = tokens.text.slice(start, end)
    if (words === 'Q') return null
    const figure = figureOf(words)
    const name = figure?.name ?? inTitleCase(words)
    const mention: NameMention = {
      form: 'name',
      start,
      end,
      from,
      to,
      name,
      kind: 'person',
      gender: null,
      role: null,
    }
    return { name, kind: 'person', figure, mention }
  }
}
