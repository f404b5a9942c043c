/** The completion for bash, from 3.2 on: it knows only of words, and the file names that it completes by itself. */
import {
  BROWSE,
  COMMANDS,
  type CompletedCommand,
  type CompletedOption,
  typedOption,
} from './completed-words.ts'

const every = (commands: readonly CompletedCommand[]): readonly CompletedOption[] => {
  const byName = new Map(commands.flatMap(({ options }) => options).map((option) => [option.long, option]))
  return [...byName.values()]
}

/** What to do behind an option; nothing where it takes nothing. */
const behind = (option: CompletedOption): readonly string[] => {
  const { value } = option
  if (value === 'none') return []
  const pattern = typedOption(option).join('|')
  if (value === 'file') return [`    ${pattern}) return ;;`]
  if (value === 'any') return [`    ${pattern}) compopt +o default 2>/dev/null; return ;;`]
  return [`    ${pattern}) COMPREPLY=($(compgen -W '${value.join(' ')}' -- "$word")); return ;;`]
}

const optionsOf = ({ options }: CompletedCommand): string => options.flatMap(typedOption).join(' ')
const operandsOf = ({ operands }: CompletedCommand): string =>
  operands === 'files' ? '' : operands.join(' ')

const branch = (pattern: string, command: CompletedCommand, operands = operandsOf(command)): string =>
  `    ${pattern}) options='${optionsOf(command)}' operands='${operands}' ;;`

/** The script that Bash completes command lines with. */
export const bashScript = (): string => {
  const names = COMMANDS.map(([name]) => name)
  return `# Completes onrecord in bash.
_onrecord() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= options operands
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $before in
${every([BROWSE, ...COMMANDS.map(([, command]) => command)])
  .flatMap(behind)
  .join('\n')}
  esac
  (( COMP_CWORD > 1 )) && command=\${COMP_WORDS[1]}
  case $command in
${COMMANDS.map(([name, command]) => branch(name, command)).join('\n')}
${branch("''", BROWSE, names.join(' '))}
${branch('*', BROWSE)}
  esac
  [[ $word == -* ]] && operands=$options
  COMPREPLY=($(compgen -W "$operands" -- "$word"))
}
complete -o default -F _onrecord onrecord
`
}
