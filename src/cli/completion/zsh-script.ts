/** The completion for zsh, by its own `_arguments`. */
import {
  BROWSE,
  COMMANDS,
  type CompletedCommand,
  type CompletedOption,
  typedOption,
} from './completed-words.ts'

const valuePart = ({ long, value }: CompletedOption): string => {
  if (value === 'none') return ''
  if (value === 'any') return `:${long}: `
  return value === 'file' ? `:${long}:_files` : `:${long}:(${value.join(' ')})`
}

/** An option once; in each of its ways it excludes the other. */
const specs = (option: CompletedOption): readonly string[] => {
  const typed = typedOption(option)
  const others = typed.length > 1 ? `(${typed.join(' ')})` : ''
  return typed.map((way) => {
    const takes = option.value === 'none' ? '' : way.startsWith('--') ? '=' : '+'
    return `'${others}${way}${takes}${valuePart(option)}'`
  })
}

/** The command is an operand itself, the first. */
const operandSpecs = ({ operands }: CompletedCommand): readonly string[] =>
  operands === 'files'
    ? ["'*:source:_files'"]
    : operands.length > 0
      ? ["'1: '", `'2: :(${operands.join(' ')})'`]
      : ["'1: '"]

const argumentsOf = (command: CompletedCommand, operands = operandSpecs(command)): string =>
  ['_arguments', ...command.options.flatMap(specs), ...operands].join(' ')

/** The script that Zsh completes command lines with. */
export const zshScript = (): string => `#compdef onrecord
# Completes onrecord in zsh.
_onrecord_first() {
  _alternative 'commands:command:(${COMMANDS.map(([name]) => name).join(' ')})' 'sources:source:_files'
}
_onrecord() {
  local command=
  (( CURRENT > 2 )) && command=$words[2]
  case $command in
${COMMANDS.map(([name, command]) => `    ${name}) ${argumentsOf(command)} ;;`).join('\n')}
    *) ${argumentsOf(BROWSE, ["'1: :_onrecord_first'", "'*:source:_files'"])} ;;
  esac
}
compdef _onrecord onrecord
`
