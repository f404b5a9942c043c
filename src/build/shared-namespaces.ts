/**
 * Lets all importers of a CommonJS module share one set of bindings. By itself esbuild copies every property of the
 * module for every file that imports it: of `node:process` and React that is thousands before the first frame.
 */
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'

const SHARED = ['node:process', 'react', 'react/jsx-runtime']

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text) && text !== 'default'

const namespaceOf = (module: string, names: readonly string[]): string =>
  [
    `const shared = require('${module}')`,
    'export default shared',
    ...names.map((name) => `export const ${name} = shared.${name}`),
  ].join('\n')

/** What packages import of `process`: to read them all would open its streams. One that is missing stops the build. */
const OF_PROCESS = ['env', 'cwd']

const namesOf = (module: string): readonly string[] => {
  if (module === 'node:process') return OF_PROCESS
  const exported: unknown = createRequire(import.meta.url)(module)
  return typeof exported === 'object' && exported !== null ? Object.keys(exported).filter(isName) : []
}

/** An esbuild plugin. */
export const sharedNamespaces = (): Plugin => ({
  name: 'shared-namespaces',
  setup(build) {
    const filter = new RegExp(`^(?:${SHARED.join('|')})$`)
    build.onResolve({ filter }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'shared', pluginData: resolveDir } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'shared' }, ({ path, pluginData }) => ({
      contents: namespaceOf(path, namesOf(path)),
      resolveDir: String(pluginData),
    }))
  },
})
