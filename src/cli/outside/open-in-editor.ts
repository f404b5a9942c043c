/** An article in the user's editor: its own file where that still holds it, else a copy to read. */
import { dirname, resolve } from 'node:path'
import type { Article } from '../../model/article.ts'
import type { Outcome } from '../../state/outside.ts'
import { outcomeOf } from './after-run.ts'
import { chooseProgram } from './chosen-program.ts'
import { editorArguments, waitingArguments } from './editor-arguments.ts'
import { lineInFile } from './line-in-file.ts'
import { runInTerminal, type Surroundings } from './run-in-terminal.ts'
import { withTemporaryFile } from './temporary-file.ts'
import { textOfFile } from './text-of-file.ts'

const EDITORS = ['nano', 'vi']

/** The article's own file, and the line of the offset in it; `null` where it is gone, or holds other words now. */
const ownPlace = (article: Article, offset: number, cwd: string) => {
  if (article.file === null) return null
  const file = resolve(cwd, article.file)
  const text = textOfFile(file)
  const line = text === null ? null : lineInFile(file, text, article, offset)
  return line === null ? null : { file, line }
}

/**
 * Opens the article with `$VISUAL`, `$EDITOR`, nano or vi, and waits until it is closed.
 *
 * @param offset into the article's text
 * @param surroundings in the folder that the article's file is named from
 */
export const openInEditor = async (
  article: Article,
  offset: number,
  surroundings: Surroundings,
): Promise<Outcome> => {
  const { environment, cwd } = surroundings
  const choice = chooseProgram(['VISUAL', 'EDITOR'], EDITORS, 'editor', environment)
  if (choice.kind === 'none') return { done: false, reason: choice.reason }
  const { program } = choice
  const own = ownPlace(article, offset, cwd)
  if (own !== null) {
    const args = editorArguments(program.name, own.file, own.line)
    return outcomeOf(await runInTerminal(program, args, surroundings), program, null)
  }
  const line = article.text.slice(0, offset).split('\n').length
  const note = `A copy was opened: ${article.file ?? 'the article'} is not there as it was read.`
  return withTemporaryFile(article.id, article.text, async (file) => {
    const args = [
      ...waitingArguments(program.name, program.args),
      ...editorArguments(program.name, file, line),
    ]
    return outcomeOf(
      await runInTerminal(program, args, { ...surroundings, cwd: dirname(file) }),
      program,
      note,
    )
  })
}
