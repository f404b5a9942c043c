/** The arguments of plain `onrecord`. */
import { CHOSEN_FORMATS } from '../model/chosen.ts'
import type { DeepLink } from '../model/deep-link.ts'
import { THEMES } from '../model/settings.ts'
import { UserError } from '../model/user-error.ts'
import type { BrowseOptions } from './browse-options.ts'
import { COMMAND_OPTIONS } from './command-options.ts'
import { dateOf, oneOf, readOptions, wordsOf } from './read-options.ts'

/** @throws UserError where a link leads to two places */
const checkedLink = (link: DeepLink): DeepLink => {
  const places = (['at', 'event', 'search'] as const).filter((name) => link[name] !== null)
  if (places.length > 1)
    throw new UserError(
      `--${places[0]} and --${places[1]}: only one place can be opened`,
      'Give one of --at, --event and --search.',
    )
  return link
}

/** @throws UserError for what is not in the help */
export const readBrowseArguments = (args: readonly string[]): BrowseOptions => {
  const { values, positionals } = readOptions(args, COMMAND_OPTIONS.browse)
  const format = oneOf(
    values['print-as'],
    CHOSEN_FORMATS.map(({ id }) => id),
    '--print-as',
  )
  return {
    sources: positionals,
    date: dateOf(values.date),
    look: {
      theme: oneOf(values.theme, THEMES, '--theme'),
      mouse: values['no-mouse'] === true ? false : null,
      ascii: values.ascii ?? null,
      screenReader: values['screen-reader'] ?? null,
    },
    link: checkedLink({
      at: dateOf(values.at, '--at'),
      event: wordsOf(values.event, '--event'),
      search: wordsOf(values.search, '--search'),
      speaker: wordsOf(values.speaker, '--speaker'),
    }),
    print: format ?? (values.print === true ? 'citation' : null),
    fresh: values.fresh ?? false,
  }
}
