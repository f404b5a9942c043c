/** Composes the program: arguments to a command, its result to an exit status, a user's mistake to one line. */
import { oneLine } from '../model/one-line.ts'
import { UserError } from '../model/user-error.ts'
import { readArguments } from './arguments.ts'
import { DONE, USAGE_OR_INPUT_ERROR } from './exit-status.ts'
import type { Streams } from './streams.ts'

const run = async (args: readonly string[], streams: Streams): Promise<number> => {
  const command = readArguments(args)
  switch (command.name) {
    case 'help': {
      const { HELP } = await import('./help.ts')
      streams.stdout.write(HELP)
      return DONE
    }
    case 'version': {
      const { version } = await import('./version.ts')
      streams.stdout.write(`${version()}\n`)
      return DONE
    }
    case 'parse': {
      const { parseCommand } = await import('./parse-command.ts')
      return parseCommand(command, streams)
    }
    case 'search': {
      const { searchCommand } = await import('./search-command.ts')
      return searchCommand(command, streams)
    }
    case 'index': {
      const { indexCommand } = await import('./index-command.ts')
      return indexCommand(command, streams)
    }
    case 'config': {
      const { configCommand } = await import('./config-command.ts')
      return configCommand(command, streams)
    }
    case 'completion': {
      const { completionCommand } = await import('./completion-command.ts')
      return completionCommand(command, streams)
    }
    case 'browse': {
      const { browseCommand } = await import('./browse-command.ts')
      return browseCommand(command, streams)
    }
  }
}

/**
 * Runs onrecord.
 *
 * @param args the arguments after the program's name
 * @returns the exit status: 0 done, 1 nothing found, 2 usage or input error, 130 interrupted
 */
export const main = async (args: readonly string[], streams: Streams): Promise<number> => {
  try {
    return await run(args, streams)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    streams.stderr.write(`onrecord: ${oneLine(`${error.message}. ${error.nextStep}`)}\n`)
    return USAGE_OR_INPUT_ERROR
  }
}
