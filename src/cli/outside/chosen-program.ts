/** The program that a user has set for a purpose, or the first that is there. */
import { commandWords } from './command-words.ts'
import { type Environment, programPath } from './program-path.ts'

/** A program ready to be run. */
export interface ChosenProgram {
  /** Its file. */
  readonly file: string
  /** What the user wants it to be given before all else. */
  readonly args: readonly string[]
  /** As the user knows it. */
  readonly name: string
}

export type ProgramChoice =
  | { readonly kind: 'program'; readonly program: ChosenProgram }
  | { readonly kind: 'none'; readonly reason: string }

const none = (reason: string): ProgramChoice => ({ kind: 'none', reason })

/** The program of a setting. @returns `null` where nothing is set */
const ofSetting = (setting: string, environment: Environment): ProgramChoice | null => {
  const command = environment[setting]?.trim() ?? ''
  if (command === '') return null
  const words = commandWords(command, environment.HOME ?? environment.USERPROFILE ?? null)
  if (words === null) return none(`${setting}: a quotation mark is not closed in ${command}. Close it.`)
  const [name = '', ...args] = words
  const file = programPath(name, environment)
  return file === null
    ? none(`${setting}: there is no program ${name}. Set ${setting} to one that is installed.`)
    : { kind: 'program', program: { file, args, name } }
}

/**
 * Chooses a program.
 *
 * @param settings the variables that may name one, the first that is set wins
 * @param names    what is looked for where none is set
 * @param what     what to call it: `editor`
 */
export const chooseProgram = (
  settings: readonly string[],
  names: readonly string[],
  what: string,
  environment: Environment,
): ProgramChoice => {
  for (const setting of settings) {
    const choice = ofSetting(setting, environment)
    if (choice !== null) return choice
  }
  for (const name of names) {
    const file = programPath(name, environment)
    if (file !== null) return { kind: 'program', program: { file, args: [], name } }
  }
  return none(`No ${what} was found. Set ${settings.at(-1)} to one.`)
}
