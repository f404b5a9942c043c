/** `onrecord completion`: the script with which a shell completes onrecord's commands and options. */
import type { Shell } from './command-options.ts'
import { bashScript } from './completion/bash-script.ts'
import { fishScript } from './completion/fish-script.ts'
import { zshScript } from './completion/zsh-script.ts'
import { DONE } from './exit-status.ts'
import type { Streams } from './streams.ts'

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript }

export interface CompletionOptions {
  readonly shell: Shell
}

/** @returns the exit status */
export const completionCommand = ({ shell }: CompletionOptions, { stdout }: Streams): number => {
  stdout.write(SCRIPTS[shell]())
  return DONE
}
