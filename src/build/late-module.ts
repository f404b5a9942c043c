/** Lets a module that few runs need be imported like any other, and run when one of its functions is first called. */
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

const NAMESPACE = 'late-module'

const forwarding = (path: string, names: readonly string[]): string =>
  names
    .map((name) => `export const ${name} = (...args) => require(${JSON.stringify(path)}).${name}(...args)\n`)
    .join('')

/**
 * An esbuild plugin.
 *
 * @param module what imports of the module end with
 * @param names the functions that are imported from it; one that is missing stops the build
 */
export const lateModule = (module: RegExp, names: readonly string[]): Plugin => ({
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: module }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path: join(resolveDir, path), namespace: NAMESPACE } : undefined,
    )
    build.onLoad({ filter: module, namespace: NAMESPACE }, ({ path }) => ({
      contents: forwarding(path, names),
      resolveDir: '.',
    }))
  },
})
