/** Makes `dist/`: the program as two files that start fast, Ink apart from all the rest, and the notice its licences ask for. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { version } from '../cli/version.ts'
import { escaped } from './escaped.ts'
import { fileOfItsOwn } from './file-of-its-own.ts'
import { lateModule } from './late-module.ts'
import { lateNodeModules } from './late-node-modules.ts'
import { plainWidth } from './plain-width.ts'
import { sharedNamespaces } from './shared-namespaces.ts'
import { synchronousYoga } from './synchronous-yoga.ts'
import { bundledPackages, licenceNotice } from './third-party-licences.ts'
import { wholeLines } from './whole-lines.ts'
import { withoutDevtools } from './without-devtools.ts'
import { writeBuilt } from './write-built.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')

/** The source of a CommonJS file that holds what `entry` needs, as the launcher runs it, and what went into it. */
const bundle = async (entry: string, name: string, runsAlone = false) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(dist, `${name}.cjs`),
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
      ONRECORD_VERSION: JSON.stringify(version()),
    },
    banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    inject: ['src/build/plain-graphemes.ts'],
    plugins: [
      fileOfItsOwn(/ink-screen\.tsx$/, 'ink'),
      // It holds the parser of HTML, which most runs never need.
      lateModule(/\/parse-page\.ts$/, ['parsePage']),
      lateNodeModules(),
      sharedNamespaces(),
      synchronousYoga(),
      plainWidth(),
      wholeLines(),
      withoutDevtools(),
    ],
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild wrote nothing')
  const text = escaped(file.text)
  const identity = createHash('sha256').update(text).digest('hex').slice(0, 16)
  // One function expression; its code cache is kept under the identity on the first line.
  const wrapped = `(function(exports,require,module,__filename,__dirname){//${identity}\n${text}})`
  const source = runsAlone ? text : wrapped
  return { file: `${name}.cjs`, source, outputs: metafile.outputs }
}

const bundles = [
  await bundle('src/cli/entry.ts', 'onrecord'),
  // Loaded when the first frame is on screen.
  await bundle('src/ui/ink-screen.tsx', 'ink'),
  // Each run by a thread of its own, and not by the launcher.
  await bundle('src/cli/search-worker.ts', 'search-worker', true),
  await bundle('src/cli/opening-worker.ts', 'opening-worker', true),
]
const packages = await bundledPackages(Object.assign({}, ...bundles.map(({ outputs }) => outputs)))

const notice = { file: 'THIRD-PARTY-LICENSES.txt', source: licenceNotice(packages) }
await writeBuilt(dist, [...bundles, notice])
const sizes = bundles.map(({ file, source }) => `dist/${file}: ${Math.round(source.length / 1000)} kB`)
process.stdout.write(`${sizes.join(', ')}; ${packages.length} packages bundled\n`)
