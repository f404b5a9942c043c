/** The completion for fish: a line for each option of each command. */
import { BROWSE, COMMANDS, type CompletedCommand, type CompletedOption } from './completed-words.ts'

const valuePart = ({ value }: CompletedOption): string => {
  if (value === 'none') return ''
  if (value === 'any') return ' -x'
  return value === 'file' ? ' -r' : ` -x -a '${value.join(' ')}'`
}

const lines = (condition: string, { options, operands }: CompletedCommand): readonly string[] => {
  const begin = `complete -c onrecord -n '${condition}'`
  return [
    ...options.map((option) => {
      const short = option.short === null ? '' : ` -s ${option.short}`
      return `${begin}${short} -l ${option.long}${valuePart(option)}`
    }),
    ...(operands === 'files'
      ? []
      : [`${begin} -f${operands.length > 0 ? ` -a '${operands.join(' ')}'` : ''}`]),
  ]
}

/** The script that fish completes command lines with. */
export const fishScript = (): string => {
  const names = COMMANDS.map(([name]) => name).join(' ')
  return `${[
    '# Completes onrecord in fish.',
    `complete -c onrecord -n __fish_use_subcommand -a '${names}'`,
    ...lines(`not __fish_seen_subcommand_from ${names}`, BROWSE),
    ...COMMANDS.flatMap(([name, command]) => lines(`__fish_seen_subcommand_from ${name}`, command)),
  ].join('\n')}\n`
}
