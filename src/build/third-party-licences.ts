/** The notice that goes out with the bundle: name, version and licence of every package that is in it. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Metafile } from 'esbuild'

/** Licences that ask for no more than their own text beside the code. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
])

/** A bundled package with what its licence asks us to print. */
export interface Bundled {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** `MIT`, or `(MIT OR CC0-1.0)`: every part that is offered must be permissive. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ (?:OR|AND) /)
    .every((part) => PERMISSIVE.has(part.trim()))

const packageFolder = (file: string): string => {
  const folder = dirname(file)
  if (existsSync(join(folder, 'package.json')) && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder))
    return folder
  if (folder === file || !folder.includes('node_modules')) throw new Error(`${file} is in no package`)
  return packageFolder(folder)
}

const readField = (manifest: unknown, field: string): string | null => {
  if (typeof manifest !== 'object' || manifest === null) return null
  const value = Object.entries(manifest).find(([key]) => key === field)?.[1]
  return typeof value === 'string' && value !== '' ? value : null
}

/** MIT's terms are the same for all: without a licence file, those of our own go under the copyright the code claims. */
const termsUnderCopyright = async (files: readonly string[]): Promise<string | null> => {
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const copyright = sources
    .map((source) => /Copyright \(c\).+/.exec(source)?.[0])
    .find((line) => line !== undefined)
  if (copyright === undefined) return null
  return (await readFile('LICENSE', 'utf8')).replace(/^Copyright .*$/m, copyright)
}

const licenceText = async (
  folder: string,
  licence: string,
  files: readonly string[],
): Promise<string | null> => {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:[.-].*)?$/i.test(entry))
  if (file !== undefined) return readFile(join(folder, file), 'utf8')
  return licence === 'MIT' ? termsUnderCopyright(files) : null
}

const readPackage = async (folder: string, files: readonly string[]): Promise<Bundled> => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const name = readField(manifest, 'name') ?? folder
  const licence = readField(manifest, 'license')
  if (licence === null) throw new Error(`${name} names no licence, so it may not be bundled`)
  if (!isPermissive(licence))
    throw new Error(`${name} is under ${licence}, which is not permissive enough to bundle`)
  const text = await licenceText(folder, licence, files)
  if (text === null) throw new Error(`${name} ships neither a licence text nor a copyright to print`)
  return {
    name,
    version: readField(manifest, 'version') ?? '',
    licence,
    text: text.replaceAll('\r\n', '\n').trim(),
  }
}

/**
 * The packages whose code is in any of these outputs of esbuild, by name.
 *
 * @throws Error where one has no licence, no licence text, or a licence that is not permissive
 */
export const bundledPackages = async (outputs: Metafile['outputs']): Promise<readonly Bundled[]> => {
  const filesOf = new Map<string, string[]>()
  for (const output of Object.values(outputs))
    for (const [file, input] of Object.entries(output.inputs))
      if (input.bytesInOutput > 0 && file.includes('node_modules/')) {
        const folder = packageFolder(file)
        filesOf.set(folder, [...(filesOf.get(folder) ?? []), file])
      }
  const packages = await Promise.all([...filesOf].map(([folder, files]) => readPackage(folder, files)))
  // npm may install one version in two places.
  const byNameAndVersion = new Map(packages.map((entry) => [`${entry.name} ${entry.version}`, entry]))
  return [...byNameAndVersion].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/** The text of the notice. */
export const licenceNotice = (packages: readonly Bundled[]): string =>
  `${[
    'onrecord is a few files with these packages bundled in them:',
    ...packages.map(
      ({ name, version, licence, text }) => `${'-'.repeat(80)}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ].join('\n\n')}\n`
