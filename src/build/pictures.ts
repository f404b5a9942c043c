/** `npm run pictures`: pictures of the real program's screen for the README, into `.github/pictures/`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { Terminal } from '../e2e/terminal.ts'
import { screenSvg } from './screen-svg.ts'

interface View {
  readonly name: string
  readonly title: string
  readonly columns: number
  readonly rows: number
  /** What is typed, and the text on screen that shows it has been dealt with. */
  readonly steps: readonly { readonly keys: string; readonly waitFor: string }[]
}

const VIEWS: readonly View[] = [
  {
    name: 'timeline',
    title: 'onrecord: a list of dates, the chosen date’s events, and the chosen event with its quotes',
    columns: 100,
    rows: 30,
    steps: [
      { keys: '', waitFor: 'February 2019' },
      { keys: '/', waitFor: 'Search the quotes' },
      { keys: 'democratic thing to do', waitFor: 'Best first' },
      { keys: '\r', waitFor: 'n quote' },
    ],
  },
  {
    name: 'search',
    title: 'onrecord: quotes found as a half-remembered one is typed',
    columns: 100,
    rows: 30,
    steps: [
      { keys: '', waitFor: 'February 2019' },
      { keys: '/', waitFor: 'Search the quotes' },
      { keys: 'democratic thing do', waitFor: 'Best first' },
    ],
  },
]

const draw = async ({ name, title, columns, rows, steps }: View): Promise<void> => {
  const terminal = new Terminal(process.execPath, ['bin/onrecord.js'], { columns, rows })
  try {
    for (const { keys, waitFor } of steps) {
      terminal.type(keys)
      await terminal.untilShown(waitFor)
    }
    await writeFile(`.github/pictures/${name}.svg`, screenSvg(terminal.emulator, title))
  } finally {
    await terminal.close()
  }
}

await mkdir('.github/pictures', { recursive: true })
for (const view of VIEWS) await draw(view)
