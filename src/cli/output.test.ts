import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { openOutput } from './output.ts'

const { folder, put, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

const nowhere = {
  write: (): never => {
    throw new Error('nothing goes to standard output')
  },
}

const write = (file: string, words: string): void => {
  const output = openOutput(file, nowhere)
  output.write(words)
  output.finish()
}

describe('output to a file', () => {
  it('takes the place of what was there, and nothing else stays behind', () => {
    const file = put('a.json', 'before')
    write(file, 'after')
    expect(readFileSync(file, 'utf8')).toBe('after')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('leaves what was there where it is thrown away', () => {
    const file = put('a.json', 'before')
    const output = openOutput(file, nowhere)
    output.write('half')
    output.abandon()
    expect(readFileSync(file, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['a.json'])
  })

  it('may be read by whoever might read it before', () => {
    const file = put('a.json', 'before')
    chmodSync(file, 0o600)
    write(file, 'after')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('goes where a link leads, and the link stays one', () => {
    const file = put('real/a.json', 'before')
    const link = join(folder, 'link.json')
    symlinkSync(file, link)
    write(link, 'after')
    expect(readFileSync(file, 'utf8')).toBe('after')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  it('goes into a pipe that has a name', async () => {
    const pipe = join(folder, 'pipe')
    spawnSync('mkfifo', [pipe])
    const read = text(createReadStream(pipe))
    // A writer waits for a reader, and the reader for this thread: another process writes.
    const script = `import { openOutput } from ${JSON.stringify(join(import.meta.dirname, 'output.ts'))}
const output = openOutput(${JSON.stringify(pipe)}, process.stdout)
output.write('words')
output.finish()`
    const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    expect(await read).toBe('words')
    await new Promise((resolve) => writer.on('close', resolve))
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  it('clears away what a run that was killed left aside, and not what another writes now', () => {
    const file = join(folder, 'a.json')
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    writeFileSync(join(folder, `.a.json.${gone}.part`), 'half')
    writeFileSync(join(folder, `.a.json.${process.ppid}.part`), 'half')
    writeFileSync(join(folder, '.a.json.backup.part'), 'mine')
    write(file, 'after')
    expect(readdirSync(folder).toSorted()).toEqual(
      [`.a.json.${process.ppid}.part`, '.a.json.backup.part', 'a.json'].toSorted(),
    )
  })
})
