import { describe, expect, it } from 'vitest'
import { UserError } from '../model/user-error.ts'
import { openScreenStreams } from './screen-streams.ts'
import type { Streams } from './streams.ts'

/** Streams of which each says whose it is; `own` are those that can be opened besides. */
const fakeStreams = (input: boolean, output: boolean, own: { keyboard: boolean; display: boolean }) => {
  const closed: string[] = []
  const opened = (name: string, isThere: boolean) => async () =>
    isThere ? { stream: { name, isTTY: true }, close: () => void closed.push(name) } : null
  // Of a stream, only whether it is a terminal is looked at.
  const streams = {
    stdin: { name: 'stdin', isTTY: input },
    stdout: { name: 'stdout', isTTY: output },
    openKeyboard: opened('keyboard', own.keyboard),
    openDisplay: opened('display', own.display),
  } as unknown as Streams
  return { streams, closed }
}

const nameOf = (stream: object): unknown => ('name' in stream ? stream.name : null)

const BOTH = { keyboard: true, display: true }
const NONE = { keyboard: false, display: false }

describe('the streams of the screen', () => {
  it.each<[boolean, boolean, boolean, typeof BOTH, readonly string[]]>([
    [true, true, false, BOTH, ['stdin', 'stdout']],
    [true, true, false, NONE, ['stdin', 'stdout']],
    [true, true, true, BOTH, ['keyboard', 'stdout']],
    [true, true, true, NONE, ['stdin', 'stdout']],
    [false, true, false, BOTH, ['keyboard', 'stdout']],
    [false, true, true, BOTH, ['keyboard', 'stdout']],
    [true, false, false, BOTH, ['stdin', 'display']],
    [false, false, true, BOTH, ['keyboard', 'display']],
  ])('input %s, output %s, input read %s, besides %j: %j', async (input, output, isRead, own, names) => {
    const { streams, closed } = fakeStreams(input, output, own)
    const { stdin, stdout, lent, close } = await openScreenStreams(streams, isRead)
    expect([nameOf(stdin), nameOf(stdout)]).toEqual(names)
    const lentNames = names.map((name) => (name.startsWith('std') ? 'inherit' : name))
    expect(lent.map((stream) => (stream === 'inherit' ? stream : nameOf(stream)))).toEqual(lentNames)
    expect(closed).toEqual([])
    close()
    expect(closed).toEqual(names.filter((name) => !name.startsWith('std')))
  })

  it.each<[boolean, boolean, typeof BOTH, string, readonly string[]]>([
    [false, true, NONE, 'standard input is not a terminal, so there are no keys to read', []],
    [true, false, NONE, 'there is no terminal to draw the screen on', []],
    [
      false,
      false,
      { keyboard: true, display: false },
      'there is no terminal to draw the screen on',
      ['keyboard'],
    ],
  ])('input %s, output %s, besides %j: refused', async (input, output, own, message, toClose) => {
    const { streams, closed } = fakeStreams(input, output, own)
    const opening = openScreenStreams(streams, false)
    await expect(opening).rejects.toThrow(UserError)
    await expect(opening).rejects.toThrow(message)
    expect(closed).toEqual(toClose)
  })
})
