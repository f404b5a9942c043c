/**
 * Lets Ink take a screen of finished lines as they are. Ink makes a cell of each character and lines of the cells
 * again, at every frame: for a whole screen that is most of its work, and none of it changes such lines.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const HEAD = 'get() {\n'

/** One text from the first cell on whose rows a `<Transform>` gives: no other could overlap it, or need its cells. */
const FINISHED = `
        const [write] = this.operations;
        if (this.operations.length === 1 && write.type === 'write' && write.x === 0 && write.y === 0 && write.transformers.length > 0) {
            const rows = write.text.split('\\n').map((line, row) => write.transformers.reduce((text, transform) => transform(text, row), line).trimEnd());
            if (rows.length === this.height) return { output: rows.join('\\n'), height: this.height };
        }
`

/** An esbuild plugin for Ink. It stops the build where Ink's output has changed. */
export const wholeLines = (): Plugin => ({
  name: 'whole-lines',
  setup(build) {
    build.onLoad({ filter: /[\\/]ink[\\/]build[\\/]output\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (source.split(HEAD).length !== 2) throw new Error(`${path} no longer holds ${HEAD} once`)
      return { contents: source.replace(HEAD, () => HEAD + FINISHED) }
    })
  },
})
