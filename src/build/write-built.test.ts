import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { PROGRAM_FILE, writeBuilt } from './write-built.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-built-'))
const dist = join(folder, 'dist')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PROGRAM = { file: PROGRAM_FILE, source: 'program' }
const WORKER = { file: 'worker.cjs', source: 'worker' }
const UNWRITABLE = { file: join('missing', 'notice.txt'), source: '' }

it('writes all files, and nothing of the build before is left', async () => {
  await writeBuilt(dist, [PROGRAM, WORKER, { file: 'old.cjs', source: '' }])
  await writeBuilt(dist, [PROGRAM, WORKER])
  expect(readdirSync(dist).toSorted()).toEqual([PROGRAM.file, WORKER.file])
  expect(readFileSync(join(dist, PROGRAM.file), 'utf8')).toBe(PROGRAM.source)
})

it.each([
  ['first', [PROGRAM, WORKER, UNWRITABLE]],
  ['last', [UNWRITABLE, WORKER, PROGRAM]],
])('leaves no program where it is broken off, though that is named %s', async (_, files) => {
  await writeBuilt(dist, [PROGRAM])
  await expect(writeBuilt(dist, files)).rejects.toThrow('ENOENT')
  expect(existsSync(join(dist, PROGRAM.file))).toBe(false)
})
