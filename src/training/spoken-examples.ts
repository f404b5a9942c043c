/** What annotated articles teach of marks: was it said at all? */
import { featureNames } from '../parse/linear-model.ts'
import { viewStretch } from '../parse/quotes/quotation-features.ts'
import { markDocument } from '../parse/quotes/scene.ts'
import { noteSpoken } from '../parse/quotes/spoken-features.ts'
import { readDocument } from '../parse/text/document.ts'
import { type GoldArticle, ownerOf } from './gold-articles.ts'
import type { BinaryExample } from './train-linear.ts'

/** Was each marked stretch said? Gold annotates double marks only. */
export const spokenExamples = (article: GoldArticle): BinaryExample[] => {
  const marked = markDocument(readDocument(article.text))
  return marked.stretches.flatMap((stretch, index) => {
    const view = viewStretch(marked, index)
    if (view === null || stretch.style !== 'double') return []
    const right = ownerOf(article, stretch, marked.stretches) !== null
    return [{ features: featureNames((note) => noteSpoken(note, marked, view)), right }]
  })
}
