/**
 * Loads Ink's layout engine without waiting: yoga-layout fetches its WebAssembly from a `data:` address,
 * which makes Node load its HTTP client first, and awaits it at the top level, which CommonJS does not allow.
 */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const BINARY = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/g

/** In place of yoga-layout's own first file. Given `instantiateWasm`, Emscripten's loader runs to its end at once. */
const START = `
  import loadYoga, { binary } from '../binaries/yoga-wasm-base64-esm.js'
  import wrapAssembly from './wrapAssembly.js'

  const yoga = {
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(binary, 'base64')), imports)
      receive(instance)
      return instance.exports
    },
  }
  loadYoga(yoga)
  export default wrapAssembly(yoga)
  export * from './generated/YGEnums.js'
`

/** The loader with its binary as an export instead of an address. */
const withBinaryApart = (loader: string): string => {
  const [found, ...others] = loader.matchAll(BINARY)
  if (found === undefined || others.length > 0) throw new Error('yoga-layout no longer holds one binary')
  return `${loader.replace(BINARY, '""').replace('import.meta.url', '""')}
export const binary = "${found[1]}"`
}

/** An esbuild plugin that gives yoga-layout a synchronous start. It stops the build where yoga's files have changed. */
export const synchronousYoga = (): Plugin => ({
  name: 'synchronous-yoga',
  setup(build) {
    build.onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, () => ({ contents: START }))
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: withBinaryApart(await readFile(path, 'utf8')),
    }))
  },
})
