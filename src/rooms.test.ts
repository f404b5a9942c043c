import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ImportRules, importBreaches, importCycles, importsOf } from './build/import-breaches.ts'

const BELOW_CLI = ['model', 'readers', 'parse', 'timeline', 'search', 'export', 'state', 'ui']
const ALL = [...BELOW_CLI, 'cli', 'training', 'build', 'bench', 'e2e']
/** What does not go out with the program. */
const OUTSIDE = ['training/', 'build/', 'bench/', 'e2e/']

const RULES: ImportRules = {
  rooms: {
    model: [],
    readers: ['model'],
    parse: ['model'],
    timeline: ['model', 'parse'],
    search: ['model'],
    export: ['model'],
    state: ['model', 'search', 'timeline'],
    ui: ['model', 'state'],
    cli: BELOW_CLI,
    // Makes the weights that parse/ ships with, from annotated articles.
    training: ['model', 'parse'],
    build: ALL,
    bench: ALL,
    e2e: ALL,
  },
  testsMayAlsoImport: ['e2e'],
  packages: {
    react: ['ui/'],
    ink: ['ui/'],
    'string-width': ['ui/'],
    'fuse.js': ['search/', 'bench/'],
    '@leeoniya/ufuzzy': ['bench/'],
    minisearch: ['bench/'],
    stemmer: ['search/'],
    valibot: ['model/'],
    yaml: ['readers/'],
    htmlparser2: ['readers/html/'],
    esbuild: ['build/'],
    '@lydell/node-pty': ['e2e/'],
    '@xterm/headless': ['e2e/', 'build/'],
    'node:fs': ['readers/', 'cli/', ...OUTSIDE],
    'node:fs/promises': ['readers/', 'cli/', ...OUTSIDE],
    'node:os': ['readers/', 'cli/', ...OUTSIDE],
    'node:child_process': ['cli/', ...OUTSIDE],
    'node:worker_threads': ['cli/'],
  },
  packagesOfTests: [
    'vitest',
    'fast-check',
    'scslre',
    'ink-testing-library',
    '@xterm/headless',
    'string-width',
  ],
  // Files, processes, and the network, which nobody is listed for: onrecord has none of its own.
  guardedNodeModules: /^node:(?:fs|os|child_process|worker_threads|cluster|net|tls|dgram|dns|https?|http2)\b/,
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const sources = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // This file's own cases are breaches, and no imports.
    .filter((file) => /\.tsx?$/.test(file) && file !== 'rooms.test.ts')
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(`${folder}/${file}`, 'utf8')]),
)

const breachesIn = (file: string, source: string): readonly string[] =>
  importBreaches(new Map([[file, source]]), RULES)

describe('rooms', () => {
  it('import only what is below them, and packages only where they belong', () => {
    expect(sources.size).toBeGreaterThan(50)
    expect(importBreaches(sources, RULES)).toEqual([])
  })

  it('hold no files that import one another in a ring', () => {
    expect(importCycles(sources)).toEqual([])
  })
})

describe('the rules', () => {
  it.each([
    ['model/a.ts', "import { b } from '../parse/b.ts'"],
    ['parse/dates/a.ts', "import type { B } from '../../timeline/b.ts'"],
    ['ui/views/a.tsx', "export { b } from '../../search/b.ts'"],
    ['state/a.ts', "import '../ui/b.ts'"],
    ['search/a.ts', "const b = await import('../export/b.ts')"],
    ['readers/a.ts', "import {\n  b,\n  c,\n} from '../cli/b.ts'"],
    ['cli/a.ts', "import { b } from '../e2e/b.ts'"],
    ['cli/a.ts', "import { useState } from 'react'"],
    ['cli/a.ts', "import { jsx } from 'react/jsx-runtime'"],
    ['state/a.ts', "import { render } from 'ink'"],
    ['ui/a.ts', "import Fuse from 'fuse.js'"],
    ['parse/events/a.ts', "import Fuse from 'fuse.js'"],
    ['model/a.ts', "import { readFileSync } from 'node:fs'"],
    ['ui/a.ts', "import { readFile } from 'node:fs/promises'"],
    ['cli/a.ts', "import { request } from 'node:https'"],
    ['cli/a.ts', "import leftPad from 'left-pad'"],
    ['model/a.ts', "import { b } from './b.test.ts'\nimport { c } from '../d.test.ts'"],
    ['helpers/a.ts', ''],
    ['a.ts', ''],
    ['model/a.ts', "import data from '../../data/timeline.json'"],
    ['model/a.test.ts', "import { b } from '../parse/b.ts'"],
    ['state/a.test.ts', "import { render } from 'ink'"],
  ])('forbid in %s: %s', (file, source) => {
    expect(breachesIn(file, source)).toHaveLength(1)
  })

  it.each([
    ['parse/quotes/a.ts', "import type { Span } from '../../model/span.ts'"],
    ['timeline/a.ts', "import { b } from '../parse/b.ts'"],
    ['ui/views/a.tsx', "import { Box } from 'ink'\nimport { b } from '../../state/b.ts'"],
    ['cli/a.ts', "import { join } from 'node:path'\nimport { readFileSync } from 'node:fs'"],
    ['e2e/a.test.ts', "import { main } from '../cli/main.ts'"],
    ['model/a.test.ts', "import { readFileSync } from 'node:fs'\nimport { it } from 'vitest'"],
    ['ui/a.test.tsx', "import { Terminal } from '../e2e/terminal.ts'"],
    ['search/a.ts', "import Fuse from 'fuse.js/basic'"],
  ])('allow in %s: %s', (file, source) => {
    expect(breachesIn(file, source)).toEqual([])
  })

  it('find a ring of files once', () => {
    const ring = new Map([
      ['model/a.ts', "import { b } from './b.ts'"],
      ['model/b.ts', "import type { C } from './folder/c.ts'"],
      ['model/folder/c.ts', "import { a } from '../a.ts'"],
    ])
    expect(importCycles(ring)).toEqual(['model/a.ts → model/b.ts → model/folder/c.ts → model/a.ts'])
  })

  it('see what a file imports, and not what its strings say', () => {
    expect(importsOf("import a from 'a'\nconst b = `\n  import c from 'c'\n`\nlet d: import('d').D")).toEqual(
      ['a', 'd'],
    )
  })
})
