/** Makes `dist/`: the whole program as one file that starts fast, and the notice its licences ask for. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lateNodeModules } from './late-node-modules.ts'
import { plainWidth } from './plain-width.ts'
import { sharedNamespaces } from './shared-namespaces.ts'
import { synchronousYoga } from './synchronous-yoga.ts'
import { bundledPackages, licenceNotice } from './third-party-licences.ts'
import { withoutDevtools } from './without-devtools.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')

const readVersion = async (): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version)
  throw new Error('package.json names no version')
}

/** The source of one CommonJS file that holds everything `entry` needs, and what went into it. */
const bundle = async (entry: string, version: string) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(dist, 'onrecord.cjs'),
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    lineLimit: 200,
    legalComments: 'none',
    // Escaped to ASCII, the file is read as one byte a character, and V8 keeps it so.
    charset: 'ascii',
    // `import()` becomes `require()` of what is in the file: run when reached, and not before.
    supported: { 'dynamic-import': false },
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': 'bundleUrl',
      'Intl.Segmenter': 'PlainFirstSegmenter',
      ONRECORD_VERSION: JSON.stringify(version),
    },
    banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    inject: ['src/build/plain-graphemes.ts'],
    plugins: [lateNodeModules(), sharedNamespaces(), synchronousYoga(), plainWidth(), withoutDevtools()],
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote nothing')
  return { source: file.text, metafile }
}

const { source, metafile } = await bundle('src/cli/entry.ts', await readVersion())
const packages = await bundledPackages(metafile)
const identity = createHash('sha256').update(source).digest('hex').slice(0, 16)

await rm(dist, { recursive: true, force: true })
await mkdir(dist)
// One function expression, as the launcher runs it; its code cache is kept under the identity on the first line.
const wrapped = `(function(exports,require,module,__filename,__dirname){//${identity}\n${source}})`
await writeFile(join(dist, 'onrecord.cjs'), wrapped)
await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), licenceNotice(packages))
process.stdout.write(
  `dist/onrecord.cjs: ${Math.round(source.length / 1000)} kB, ${packages.length} packages bundled\n`,
)
