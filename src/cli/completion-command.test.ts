import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { capturedRun } from '../e2e/captured-run.ts'
import { COMMAND_OPTIONS, SHELLS } from './command-options.ts'
import { HELP } from './help.ts'

const scriptFor = async (shell: string): Promise<string> => (await capturedRun(['completion', shell])).stdout

const NAMED = Object.keys(COMMAND_OPTIONS).filter((name) => name !== 'browse')

/** What bash completes the last of some words to; nothing where it completes file names by itself. */
const completedByBash = async (...words: readonly string[]): Promise<readonly string[]> => {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`
  const args = ['--norc', '-c', `${await scriptFor('bash')}${ask}`, 'bash', 'onrecord', ...words]
  const printed = execFileSync('bash', args, { encoding: 'utf8' })
  return printed.split('\n').filter((word) => word !== '')
}

describe('bash', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[''], NAMED],
    [['s'], ['search']],
    [['co'], ['config', 'completion']],
    [['my-articles'], []],
    [['--th'], ['--theme']],
    [
      ['--theme', ''],
      ['auto', 'dark', 'light'],
    ],
    [['--theme', 'd'], ['dark']],
    [
      ['--theme', '='],
      ['auto', 'dark', 'light'],
    ],
    [['--theme', '=', 'l'], ['light']],
    [['my-articles', '--print-'], ['--print-as']],
    [['--print-as', 'm'], ['markdown']],
    [['parse', ''], []],
    [
      ['parse', '--format', 'json'],
      ['json', 'jsonl'],
    ],
    [
      ['parse', 'my-articles', '-'],
      ['--output', '-o', '--format', '--date', '--help', '-h', '--version', '-V'],
    ],
    [['parse', '-o', 's'], []],
    [['parse', '--th'], []],
    [['search', 'words', '--j'], ['--json']],
    [
      ['config', '--'],
      ['--schema', '--path', '--help', '--version'],
    ],
    [['completion', ''], SHELLS],
    [['completion', 'z'], ['zsh']],
  ])('%j: %j', async (words, expected) => {
    expect((await completedByBash(...words)).toSorted()).toEqual([...expected].toSorted())
  })
})

describe('every shell', () => {
  it.each(SHELLS)('knows every command and option: %s', async (shell) => {
    const script = await scriptFor(shell)
    const options = Object.values(COMMAND_OPTIONS).flatMap((command) => Object.keys(command))
    const dashes = shell === 'fish' ? '-l ' : '--'
    for (const option of [...options, 'help', 'version']) expect(script).toContain(`${dashes}${option}`)
    for (const command of NAMED) expect(script).toContain(command)
  })
})

describe('zsh', () => {
  it('takes values, files and each option once', async () => {
    const script = await scriptFor('zsh')
    for (const spec of [
      "'--theme=:theme:(auto dark light)'",
      "'(-o --output)-o+:output:_files'",
      "'(-o --output)--output=:output:_files'",
      "'--limit=:limit: '",
      "'--json'",
      "'2: :(bash zsh fish)'",
    ])
      expect(script).toContain(spec)
  })
})

describe('fish', () => {
  it('takes values, files and each option where it belongs', async () => {
    const script = await scriptFor('fish')
    for (const line of [
      `complete -c onrecord -n 'not __fish_seen_subcommand_from ${NAMED.join(' ')}' -l theme -x -a 'auto dark light'`,
      "complete -c onrecord -n '__fish_seen_subcommand_from parse' -s o -l output -r",
      "complete -c onrecord -n '__fish_seen_subcommand_from search' -l json",
      "complete -c onrecord -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'",
    ])
      expect(script.split('\n')).toContain(line)
  })
})

describe('the help', () => {
  it('tells of every command and option', () => {
    for (const command of NAMED) expect(HELP).toContain(`  onrecord ${command} `)
    for (const option of Object.values(COMMAND_OPTIONS).flatMap((command) => Object.keys(command)))
      expect(HELP).toMatch(new RegExp(`--${option}\\b`))
  })
})

it.each([[[]], [['tcsh']], [['bash', 'zsh']], [['bash', '--json']]])('refuses %j', async (args) => {
  const { status, stdout, stderr } = await capturedRun(['completion', ...args])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^onrecord: .+\n$/)
})
