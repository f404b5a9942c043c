/** Leaves a module that is imported with `import()` out of a bundle, to be loaded from a file of its own beside it. */
import type { Plugin } from 'esbuild'

/** An esbuild plugin: imports of the module become `require('./NAME.cjs')`. Static ones stop the build: they would load it at once. */
export const fileOfItsOwn = (module: RegExp, name: string): Plugin => ({
  name: 'file-of-its-own',
  setup(build) {
    build.onResolve({ filter: module }, ({ path, kind, importer }) => {
      if (kind === 'entry-point') return undefined
      if (kind !== 'dynamic-import') throw new Error(`${importer} imports ${path} statically`)
      return { path: `./${name}.cjs`, external: true }
    })
  },
})
