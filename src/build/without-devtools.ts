/**
 * Leaves React's developer tools out of the bundle: where `DEV` is set, Ink awaits them at the top level, which
 * CommonJS does not allow even in code that never runs. `define` does not reach it, for Ink imports `process`.
 */
import { readFile } from 'node:fs/promises'
import { type Plugin, transform } from 'esbuild'

const QUESTION = "process.env['DEV'] === 'true'"

/** An esbuild plugin for Ink's reconciler. It stops the build where Ink asks for them in another way. */
export const withoutDevtools = (): Plugin => ({
  name: 'without-devtools',
  setup(build) {
    build.onLoad({ filter: /ink[\\/]build[\\/]reconciler\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(QUESTION)) throw new Error(`${path} no longer asks for ${QUESTION}`)
      const { code } = await transform(source.replaceAll(QUESTION, 'false'), { minifySyntax: true })
      return { contents: code }
    })
  },
})
