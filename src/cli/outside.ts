/** The ways out of the screen for what is open. What each needs is loaded when it is first gone. */
import { chosenAsText, chosenToCopy } from '../export/chosen-as-text.ts'
import type { Article } from '../model/article.ts'
import { endingOf } from '../model/chosen.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Outcome, Outside } from '../state/outside.ts'
import { fromHome } from './from-home.ts'
import type { Surroundings } from './outside/run-in-terminal.ts'

const EXPORT_NAME = 'onrecord-marks'
const COLUMNS = 80

/** What to know of the terminal that pages are wrapped for. */
type Terminal = Pick<NodeJS.WriteStream, 'columns'>

/**
 * The ways out for a timeline.
 *
 * @param timeline what is open by then: it may be read on
 * @param surroundings in the folder the program was started in: files of articles are named from it, exports are
 * written to it
 */
export const outsideOf = (
  timeline: () => OpenTimeline,
  surroundings: Surroundings,
  terminal: Terminal = process.stdout,
): Outside => {
  const { environment, cwd } = surroundings
  const withArticle = async (id: string, act: (article: Article) => Promise<Outcome>): Promise<Outcome> => {
    const article = timeline().articles.find((candidate) => candidate.id === id)
    return article === undefined
      ? { done: false, reason: `There is no article ${id} in what is open.` }
      : act(article)
  }
  return {
    copyText: (chosen, format) => chosenToCopy(timeline(), chosen, format),
    exportChosen: async (chosen, format) => {
      if (chosen.length === 0)
        return { done: false, reason: 'Nothing is marked to be exported. Mark quotes or events first.' }
      const text = chosenAsText(timeline(), chosen, format)
      const { saveExport } = await import('./outside/save-export.ts')
      const saved = saveExport(cwd, `${EXPORT_NAME}.${endingOf(format)}`, text)
      return saved.done ? { done: true, note: `Written to ${fromHome(saved.file, environment)}` } : saved
    },
    edit: (id, offset) =>
      withArticle(id, async (article) => {
        const { openInEditor } = await import('./outside/open-in-editor.ts')
        return openInEditor(article, offset, surroundings)
      }),
    page: (id, offset) =>
      withArticle(id, async (article) => {
        const { openInPager } = await import('./outside/open-in-pager.ts')
        return openInPager(article, offset, terminal.columns || COLUMNS, surroundings)
      }),
    browse: (id) =>
      withArticle(id, async (article) => {
        const { openInBrowser } = await import('./outside/open-in-browser.ts')
        return openInBrowser(article.url, environment)
      }),
  }
}
