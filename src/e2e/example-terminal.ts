/** Takes the terminal by itself, for tests: `e` lends it to a program that asks a question, `q` gives it back. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { paint } from '../ui/paint.ts'
import { takeTerminal } from '../ui/terminal.ts'

const QUESTION = 'stty -a; echo "the question"; read answer; echo "said: $answer"; read more'

let words = 'first frame'
const frame = (): string => paint([words])

const show = (said: string): void => {
  words = said
  terminal.output.write(frame())
}

const ask = async (): Promise<void> => {
  const status = await terminal.suspended(async () => {
    const child = spawn('/bin/sh', ['-c', QUESTION], { stdio: 'inherit' })
    show('drawn while it was away')
    const [code, signal]: readonly unknown[] = await once(child, 'exit')
    return signal ?? code
  })
  show(`answered ${status}`)
}

const terminal = takeTerminal(
  process.stdin,
  process.stdout,
  frame(),
  {
    keys: (keys) => {
      for (const key of keys) {
        if (key.kind !== 'key') continue
        if (key.name === 'e') void ask()
        else if (key.name === 'q') terminal.giveBack()
        else show(`key ${key.name}`)
      }
    },
    gone: () => terminal.giveBack(),
    resized: () => {},
    resumed: () => terminal.output.write(frame()),
    ending: () => terminal.giveBack(),
  },
  { mouse: true, asksBackground: false },
)
