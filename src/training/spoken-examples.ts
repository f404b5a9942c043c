import { viewStretch } from '../parse/quotes/quotation-features.ts'
import { spokenFeatures } from '../parse/quotes/spoken-features.ts'
import { type GoldArticle, ownerOf } from './gold-articles.ts'
import { sceneOfText } from './scene-of-text.ts'
import type { BinaryExample } from './train-linear.ts'

/** Was each marked stretch said? Gold annotates double marks only. */
export const spokenExamples = (article: GoldArticle): BinaryExample[] => {
  const scene = sceneOfText(article.text)
  let previous = false
  return scene.stretches.flatMap((stretch, index) => {
    const view = viewStretch(scene, index)
    if (view === null || stretch.style === 'single') return []
    const features = spokenFeatures(scene, view, previous)
    previous = ownerOf(article, stretch, scene.stretches) !== null
    return [{ features, right: previous }]
  })
}
