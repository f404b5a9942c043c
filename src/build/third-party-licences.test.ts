import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundledPackages, licenceNotice } from './third-party-licences.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-licences-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a package on disk and gives back a file of it, as a bundle's metafile names it. */
const packageFile = (
  name: string,
  manifest: object,
  files: Readonly<Record<string, string>> = {},
): string => {
  const place = join(folder, 'node_modules', name)
  mkdirSync(join(place, 'lib'), { recursive: true })
  const all = {
    'package.json': JSON.stringify({ name, version: '1.2.3', ...manifest }),
    'lib/index.js': '',
    ...files,
  }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(place, file), text)
  return join(place, 'lib', 'index.js')
}

const outputsOf = (...files: readonly string[]): Metafile['outputs'] => ({
  'out.cjs': {
    bytes: 1,
    imports: [],
    exports: [],
    inputs: Object.fromEntries(['src/main.ts', ...files].map((file) => [file, { bytesInOutput: 1 }])),
  },
})

describe('bundledPackages', () => {
  it('lists each package once, by name, with its licence', async () => {
    const b = packageFile('b', { license: 'ISC' }, { LICENSE: 'Terms of b\r\n' })
    const a = packageFile('@scope/a', { license: '(MIT OR CC0-1.0)' }, { 'license.md': 'Terms of a' })
    const packages = await bundledPackages(outputsOf(b, a))
    expect(packages).toEqual([
      { name: '@scope/a', version: '1.2.3', licence: '(MIT OR CC0-1.0)', text: 'Terms of a' },
      { name: 'b', version: '1.2.3', licence: 'ISC', text: 'Terms of b' },
    ])
    expect(licenceNotice(packages)).toContain('b 1.2.3 (ISC)\n\nTerms of b\n')
  })

  it('puts MIT’s terms under the copyright in the code where a package ships no text', async () => {
    const file = packageFile('c', { license: 'MIT' }, { 'lib/index.js': '/* Copyright (c) Somebody */' })
    const [found] = await bundledPackages(outputsOf(file))
    expect(found?.text).toContain('Copyright (c) Somebody')
    expect(found?.text).toContain('Permission is hereby granted')
    expect(found?.text).not.toContain('onrecord')
  })

  it.each([
    ['names no licence', {}, { LICENSE: 'Terms' }],
    ['is under GPL-3.0', { license: 'GPL-3.0' }, { LICENSE: 'Terms' }],
    ['is under \\(MIT OR GPL-2.0\\)', { license: '(MIT OR GPL-2.0)' }, { LICENSE: 'Terms' }],
    ['ships neither a licence text nor a copyright', { license: 'MIT' }, {}],
    [
      'ships neither a licence text nor a copyright',
      { license: 'ISC' },
      { 'lib/index.js': '// Copyright (c) X' },
    ],
  ])('stops the build where a package %s', async (complaint, manifest, files) => {
    const file = packageFile('d', manifest, files)
    await expect(bundledPackages(outputsOf(file))).rejects.toThrow(new RegExp(`^d ${complaint}`))
  })
})
