import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { BINARY, createScratchFolder } from '../e2e/scratch-folder.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { writeTimeline } from '../model/timeline-file.ts'

const { folder, put, putArticle, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

describe('onrecord without a terminal', () => {
  it('prints the timeline as text', async () => {
    const { status, stdout, stderr } = await capturedRun([put('t.json', writeTimeline(SMALL_TIMELINE))])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(
      'Monday 18 February 2019\n  Smith says it is over\n    “It is over,” — Ann Smith (The Paper: Smith goes)\n',
    )
  })

  it('reads articles, and tells of the bad ones', async () => {
    putArticle()
    const bad = put('b.txt', BINARY)
    expect(await capturedRun([folder])).toEqual({
      status: 0,
      stdout: expect.stringContaining(
        '“It is over for this government,” — Ann Smith (The Paper: Smith goes)',
      ),
      stderr: `onrecord: ${bad}: not a text in UTF-8; left out\n`,
    })
  })

  it('tells of an event that is not there, and prints the rest', async () => {
    const file = put('t.json', writeTimeline(SMALL_TIMELINE))
    const [event] = SMALL_TIMELINE.events
    const plain = await capturedRun([file])
    expect(await capturedRun([file, '--event', event?.id ?? ''])).toEqual(plain)
    expect(await capturedRun([file, '--event', `${event?.id}0`])).toEqual({
      ...plain,
      stderr: `onrecord: --event: No event ${event?.id}0. Try --event ${event?.id}\n`,
    })
  })

  it.each<[string, { readonly stdin?: boolean; readonly stdout?: boolean }, readonly string[]]>([
    ['no keyboard, and text otherwise', { stdout: true }, []],
    ['neither', {}, ['--print']],
    ['no display', { stdin: true }, ['--print', '--print-as', 'words']],
  ])('to show the screen on says so before anything is read: %s', async (_, terminal, args) => {
    const { status, stdout, stderr } = await capturedRun([put('b.txt', BINARY), ...args], terminal)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(
      terminal.stdin === true
        ? 'onrecord: there is no terminal to draw the screen on. Leave out --print, and the timeline is printed as text.\n'
        : 'onrecord: standard input is not a terminal, so there are no keys to read. ' +
            'Name the articles as a SOURCE, or send the output to a file or a pager.\n',
    )
  })
})
