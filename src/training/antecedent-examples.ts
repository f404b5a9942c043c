/** What annotated articles teach of pronouns: whom do they mean? */
import { featureNames } from '../parse/linear-model.ts'
import { antecedents } from '../parse/people/antecedents.ts'
import type { Figure } from '../parse/people/people.ts'
import { focusOf, indexOfMention } from '../parse/quotes/focus-of-scene.ts'
import { namesIn } from '../parse/quotes/named-in-words.ts'
import { sceneOfText } from '../parse/quotes/scene-of-text.ts'
import { tokenAt } from '../parse/text/document.ts'
import { fragmentsOf, type GoldArticle, ownerOf, sameName, touches } from './gold-articles.ts'
import type { RankingExample } from './train-linear.ts'

/** Whom does each he and she that speaks point back at? */
export const antecedentExamples = (article: GoldArticle): RankingExample[] => {
  const scene = sceneOfText(article.text, (stretch, all) => ownerOf(article, stretch, all) !== null)
  const focus = focusOf(scene)
  const examples: RankingExample[] = []
  let lastSpeaker: Figure | null = null
  for (const quotation of [...article.quotes].sort((a, b) => a.start - b.start)) {
    const { speaker } = quotation
    const mention = scene.mentions.find(
      (candidate) =>
        touches(speaker, candidate) &&
        (candidate.form === 'name' || (candidate.form === 'pronoun' && candidate.gender !== null)),
    )
    if (mention === undefined) continue
    if (mention.form === 'name') {
      lastSpeaker = scene.figures.get(mention) ?? lastSpeaker
      continue
    }
    const { canonical } = speaker
    if (canonical === null || !/^(?:he|she)$/i.test(speaker.text ?? '')) continue
    const verbatim = quotation.type === 'indirect' ? [] : fragmentsOf(quotation)
    const words = verbatim.map(({ start, end }) => ({
      from: tokenAt(scene.document.tokens, start),
      to: tokenAt(scene.document.tokens, end),
    }))
    const found = antecedents(focus, {
      index: indexOfMention(scene, mention),
      gender: mention.gender,
      lastSpeaker,
      isNamedInWords: namesIn(scene.document, words),
    })
    const right = found.flatMap(({ figure }, at) => (sameName(figure.name, canonical) ? [at] : []))
    const meant = found[right[0] ?? -1]?.figure
    if (meant !== undefined) focus.resolved.set(mention, meant)
    lastSpeaker = meant ?? lastSpeaker
    examples.push({ candidates: found.map(({ describe }) => featureNames(describe)), right })
  }
  return examples
}
