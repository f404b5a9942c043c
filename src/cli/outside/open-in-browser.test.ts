import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { fakeProgram } from '../../e2e/fake-program.ts'
import { createScratchFolder } from '../../e2e/scratch-folder.ts'
import type { Outcome } from '../../state/outside.ts'
import { type BrowserOptions, openInBrowser } from './open-in-browser.ts'

const scratch = createScratchFolder()
const { folder, clear, remove } = scratch
afterEach(clear)
afterAll(remove)

const ADDRESS = 'https://example.org/a?b=c&d=$(e)'
/** Longer than an opener that ends can take. */
const PATIENT = 25_000

const browse = (
  url: string | null,
  environment: Readonly<Record<string, string>>,
  options: BrowserOptions = {},
): Promise<Outcome> =>
  openInBrowser(
    url,
    { PATH: join(folder, 'bin'), ...environment },
    { platform: 'linux', timeToFail: PATIENT, ...options },
  )

describe('the browser', () => {
  it.each<[string, Readonly<Record<string, string>>, NodeJS.Platform, readonly string[]]>([
    ['firefox', { BROWSER: 'firefox --new-tab:other' }, 'linux', ['--new-tab', ADDRESS]],
    ['firefox', { BROWSER: 'firefox %s -x' }, 'linux', [ADDRESS, '-x']],
    ['xdg-open', {}, 'linux', [ADDRESS]],
    ['open', {}, 'darwin', [ADDRESS]],
    ['rundll32', {}, 'win32', ['url.dll,FileProtocolHandler', ADDRESS]],
  ])('%s with %j on %s', async (name, environment, platform, args) => {
    const opener = fakeProgram(scratch, name)
    expect(await browse(ADDRESS, environment, { platform })).toEqual({ done: true, note: null })
    expect(opener.given().args).toEqual(args)
  })

  it('that stays does not keep the program running', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const opener = fakeProgram(scratch, 'firefox')
    const before = timers()
    const outcome = browse(ADDRESS, { BROWSER: 'firefox' })
    expect(timers()).toBe(before)
    expect(await outcome).toEqual({ done: true, note: null })
    expect(opener.given().args).toEqual([ADDRESS])
  })

  it('is not waited for where it stays', async () => {
    const pidFile = join(folder, 'pid')
    fakeProgram(
      scratch,
      'firefox',
      `fs.writeFileSync(${JSON.stringify(pidFile)}, process.pid + '\\n'); setInterval(() => {}, 1000)`,
    )
    const outcome = await browse(ADDRESS, { BROWSER: 'firefox' }, { timeToFail: 1 })
    const pid = await vi.waitFor(() => {
      const line = readFileSync(pidFile, 'utf8')
      if (!line.endsWith('\n')) throw new Error('not written yet')
      return Number(line)
    }, PATIENT)
    expect(process.kill(pid)).toBe(true)
    expect(outcome).toEqual({ done: true, note: null })
  })

  it.each<[string | null, Readonly<Record<string, string>>, string]>([
    [null, {}, 'The article came without a URL, so there is no page to open.'],
    ['file:///etc/passwd', {}, 'The article’s URL is no address of the web: "file:///etc/passwd"'],
    [ADDRESS, {}, 'No browser was found. Set BROWSER to one.'],
    [
      ADDRESS,
      { BROWSER: 'w3m' },
      `w3m needs the terminal that onrecord is on. Set BROWSER to another, or open ${ADDRESS}`,
    ],
    [
      ADDRESS,
      { BROWSER: 'failing' },
      `failing found no way to open it. Set BROWSER to a browser, or open ${ADDRESS}`,
    ],
  ])('for %s with %j tells what to do', async (url, environment, reason) => {
    fakeProgram(scratch, 'failing', 'process.exit(3)')
    fakeProgram(scratch, 'w3m')
    expect(await browse(url, environment)).toEqual({ done: false, reason })
  })
})
