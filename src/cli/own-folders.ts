/** Where people's settings and what is remembered for them are kept (https://specifications.freedesktop.org/basedir-spec). */
import { posix, win32 } from 'node:path'
import type { Streams } from './streams.ts'

type Environment = Streams['environment']

/** A path of a folder of ours; `null` where not even a home is known. @param platform as Node names it */
type OwnFolder = (environment: Environment, platform?: NodeJS.Platform) => string | null

const ownFolder =
  (variable: string, onWindows: string, inHome: readonly string[]): OwnFolder =>
  (environment, platform = process.platform) => {
    const isWindows = platform === 'win32'
    const { join, isAbsolute } = isWindows ? win32 : posix
    const asked = [environment[variable], isWindows ? environment[onWindows] : undefined]
    // A relative path is to be passed over, says the specification.
    const named = asked.find((path) => path !== undefined && isAbsolute(path))
    if (named !== undefined) return join(named, 'onrecord')
    const home = isWindows ? environment.USERPROFILE : environment.HOME
    return home === undefined || !isAbsolute(home) ? null : join(home, ...inHome, 'onrecord')
  }

/** The folder of settings: `~/.config/onrecord`, or where `XDG_CONFIG_HOME`, on Windows `APPDATA`, says. */
export const settingsFolder = ownFolder('XDG_CONFIG_HOME', 'APPDATA', ['.config'])

/** The folder of what is remembered: `~/.local/state/onrecord`, or where `XDG_STATE_HOME`, on Windows `LOCALAPPDATA`, says. */
export const stateFolder = ownFolder('XDG_STATE_HOME', 'LOCALAPPDATA', ['.local', 'state'])
