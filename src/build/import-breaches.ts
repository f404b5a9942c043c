/** Checks the imports of source files against rules on who may import whom. Knows no rule itself. */
import { posix } from 'node:path'

/** What may be imported where. Paths are relative to `src/`, with forward slashes. */
export interface ImportRules {
  /** Each room with the rooms below it. */
  readonly rooms: Readonly<Record<string, readonly string[]>>
  /** Where a test of any room may look besides: fixtures and drivers. */
  readonly testsMayAlsoImport: readonly string[]
  /** Each package or Node module that is used, with the folders that may use it. What is not listed may not be used. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Packages and Node modules that tests of any room may use. */
  readonly packagesOfTests: readonly string[]
  /** Node modules, by pattern, that only some folders may use; `node:` modules it does not match are free. */
  readonly guardedNodeModules: RegExp
}

// Biome keeps static imports at the start of a line.
const IMPORT =
  /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

/** The module specifiers that a TypeScript file imports or re-exports: statically, dynamically, or as types. */
export const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')
const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

const breachOfPackage = (file: string, specifier: string, rules: ImportRules): string | null => {
  const name = packageOf(specifier)
  if (isTest(file) && (specifier.startsWith('node:') || rules.packagesOfTests.includes(name))) return null
  const folders = rules.packages[name]
  if (folders?.some((folder) => file.startsWith(folder)) === true) return null
  if (folders !== undefined) return `only ${folders.join(', ')} may import ${name}`
  if (specifier.startsWith('node:') && !rules.guardedNodeModules.test(specifier)) return null
  return `${name} is not in the table of packages`
}

const breachOfRoom = (file: string, target: string, rules: ImportRules): string | null => {
  if (target.startsWith('../')) return 'is outside of src/'
  const [from, to] = [roomOf(file), roomOf(target)]
  if (from === to || (from === '' && isTest(file))) return null
  if (isTest(file) && rules.testsMayAlsoImport.includes(to)) return null
  if (isTest(target)) return 'is a test'
  return rules.rooms[from]?.includes(to) === true ? null : `${from}/ may not import ${to}/`
}

const pathOf = (file: string, specifier: string): string => posix.join(posix.dirname(file), specifier)

/** Every breach of the rules, as `file: specifier: why`. */
export const importBreaches = (
  sources: ReadonlyMap<string, string>,
  rules: ImportRules,
): readonly string[] => {
  const breaches: string[] = []
  for (const [file, source] of sources) {
    if (!isTest(file) && rules.rooms[roomOf(file)] === undefined) breaches.push(`${file}: is in no room`)
    for (const specifier of importsOf(source)) {
      const breach = specifier.startsWith('.')
        ? breachOfRoom(file, pathOf(file, specifier), rules)
        : breachOfPackage(file, specifier, rules)
      if (breach !== null) breaches.push(`${file}: ${specifier}: ${breach}`)
    }
  }
  return breaches
}

/** Every ring of files that import one another, as `a → b → a`, each told once. */
export const importCycles = (sources: ReadonlyMap<string, string>): readonly string[] => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const specifier of importsOf(sources.get(file) ?? ''))
      if (specifier.startsWith('.')) visit(pathOf(file, specifier), [...path, file])
    done.add(file)
  }
  for (const file of sources.keys()) visit(file, [])
  return cycles
}
