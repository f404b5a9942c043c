import { antecedents } from '../parse/people/antecedents.ts'
import type { Figure } from '../parse/people/people.ts'
import { focusOf, indexOfMention, namesIn } from '../parse/quotes/voice.ts'
import { tokenAt } from '../parse/text/document.ts'
import { fragmentsOf, type GoldArticle, ownerOf, sameName, touches } from './gold-articles.ts'
import { sceneOfText } from './scene-of-text.ts'
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
    const found = antecedents(
      focus,
      indexOfMention(scene, mention),
      mention.gender,
      lastSpeaker,
      namesIn(
        scene.document,
        fragmentsOf(quotation).map(({ start, end }) => ({
          from: tokenAt(scene.document.tokens, start),
          to: tokenAt(scene.document.tokens, end),
        })),
      ),
    )
    const right = found.flatMap(({ figure }, at) => (sameName(figure.name, canonical) ? [at] : []))
    const meant = found[right[0] ?? -1]?.figure
    if (meant !== undefined) focus.resolved.set(mention, meant)
    lastSpeaker = meant ?? lastSpeaker
    examples.push({ candidates: found.map(({ features }) => features), right })
  }
  return examples
}
