/** Loads Node's own modules that packages import at their top, and seldom use, when they are first used. */
import type { Plugin } from 'esbuild'

/** Each with the functions that packages in the bundle call. One that is missing here stops the build. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  assert: ['equal'],
  'node:child_process': ['execFileSync'],
}

const forwarding = (module: string, names: readonly string[]): string =>
  names.map((name) => `export const ${name} = (...args) => require('${module}').${name}(...args)\n`).join('')

/** An esbuild plugin; our own imports stay as they are. */
export const lateNodeModules = (): Plugin => ({
  name: 'late-node-modules',
  setup(build) {
    const filter = new RegExp(`^(?:${Object.keys(LATE).join('|')})$`)
    build.onResolve({ filter }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'late' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: forwarding(path, LATE[path] ?? []),
    }))
  },
})
