/** A web page in the user's browser, which opens beside the terminal. */
import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { systemReason } from '../../model/system-error.ts'
import { webAddress } from '../../model/web-address.ts'
import type { Outcome } from '../../state/outside.ts'
import { type ChosenProgram, chooseProgram } from './chosen-program.ts'
import type { Environment } from './program-path.ts'

/** What opens an address with the browser that the system has set. */
const OPENERS: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // `start` is a word of a shell, which would read an address as a command: what it calls is called.
  win32: ['rundll32'],
}
const OTHER_OPENERS = ['xdg-open', 'wslview', 'termux-open-url']
/** They need the terminal that the screen is on. */
const IN_TERMINAL: ReadonlySet<string> = new Set(['lynx', 'w3m', 'links', 'links2', 'elinks', 'browsh'])
/** An opener that fails does so at once; one that is still there after so many milliseconds is the browser itself. */
const TIME_TO_FAIL = 1500

export interface BrowserOptions {
  readonly platform?: NodeJS.Platform
  /** How long an opener is waited for, in milliseconds. */
  readonly timeToFail?: number
}

/** `%s` stands for the address where the user says so; `$BROWSER` may name several, the first counts. */
const withAddress = ({ args, name }: ChosenProgram, address: string): readonly string[] => {
  if (name === 'rundll32') return ['url.dll,FileProtocolHandler', address]
  return args.some((argument) => argument.includes('%s'))
    ? args.map((argument) => argument.replaceAll('%s', () => address))
    : [...args, address]
}

const started = (
  program: ChosenProgram,
  address: string,
  environment: Environment,
  timeToFail: number,
): Promise<Outcome> =>
  new Promise((resolve) => {
    const failed = (how: string): void =>
      resolve({ done: false, reason: `${program.name} ${how}. Set BROWSER to a browser, or open ${address}` })
    try {
      const child = spawn(program.file, [...withAddress(program, address)], {
        detached: true,
        stdio: 'ignore',
        env: { ...environment },
      })
      const timer = setTimeout(() => resolve({ done: true, note: null }), timeToFail)
      timer.unref()
      child.unref()
      child.on('error', (error) => {
        clearTimeout(timer)
        failed(`could not be started (${systemReason(error)})`)
      })
      child.on('exit', (status) => {
        clearTimeout(timer)
        if (status === 0) resolve({ done: true, note: null })
        else failed('found no way to open it')
      })
    } catch (error) {
      failed(`could not be started (${systemReason(error)})`)
    }
  })

/** Opens the address with `$BROWSER`, or what the system has for it. @param url `null` where the article has none */
export const openInBrowser = async (
  url: string | null,
  environment: Environment,
  { platform = process.platform, timeToFail = TIME_TO_FAIL }: BrowserOptions = {},
): Promise<Outcome> => {
  if (url === null)
    return { done: false, reason: 'The article came without a URL, so there is no page to open.' }
  const address = webAddress(url)
  if (address === null)
    return { done: false, reason: `The article’s URL is no address of the web: ${JSON.stringify(url)}` }
  const [browser = ''] = platform === 'win32' ? [environment.BROWSER] : (environment.BROWSER ?? '').split(':')
  const openers = OPENERS[platform] ?? OTHER_OPENERS
  const choice = chooseProgram(['BROWSER'], openers, 'browser', { ...environment, BROWSER: browser })
  if (choice.kind === 'none') return { done: false, reason: choice.reason }
  const { program } = choice
  if (IN_TERMINAL.has(basename(program.name)))
    return {
      done: false,
      reason: `${program.name} needs the terminal that onrecord is on. Set BROWSER to another, or open ${address}`,
    }
  return started(program, address, environment, timeToFail)
}
