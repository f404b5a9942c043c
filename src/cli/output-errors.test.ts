import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { watchOutputErrors } from './output-errors.ts'

const failing = (code: string): Error => Object.assign(new Error(`${code}: write`), { code })

/** What was done by a program whose streams fail, where the screen was told to have standard output, or not any more. */
const done = (stream: 'stdout' | 'stderr', code: string, ...screen: readonly boolean[]) => {
  const statuses: number[] = []
  let told = ''
  const stdout = new EventEmitter()
  const stderr = Object.assign(new EventEmitter(), {
    write: (text: string) => {
      told += text
      return true
    },
  })
  // Of a stream, only these are used.
  const printing = { stdout, stderr, exit: (status: number) => void statuses.push(status) }
  const screenHasOutput = watchOutputErrors(printing as unknown as Parameters<typeof watchOutputErrors>[0])
  for (const has of screen) screenHasOutput(has)
  const streams = { stdout, stderr }
  streams[stream].emit('error', failing(code))
  return { statuses, told }
}

const NOTHING = { statuses: [], told: '' }
const FULL = {
  statuses: [2],
  told: 'onrecord: standard output: cannot be written (no space left on the disk). Make room, or send it elsewhere.\n',
}

describe('a stream that cannot be written', () => {
  it.each<[string, ReturnType<typeof done>, ReturnType<typeof done>]>([
    ['a reader of the output that has seen enough', done('stdout', 'EPIPE'), { statuses: [0], told: '' }],
    ['a disk that is full', done('stdout', 'ENOSPC'), FULL],
    ['the terminal of the screen', done('stdout', 'EIO', true), NOTHING],
    [
      'the pipe of a screen that is drawn elsewhere',
      done('stdout', 'EPIPE', false),
      { statuses: [0], told: '' },
    ],
    ['what is printed after the screen', done('stdout', 'ENOSPC', true, false), FULL],
    ['standard error', done('stderr', 'EPIPE'), NOTHING],
    ['standard error on a disk that is full', done('stderr', 'ENOSPC'), NOTHING],
  ])('%s', (_, did, expected) => {
    expect(did).toEqual(expected)
  })
})
