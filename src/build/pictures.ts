/** `npm run pictures`: pictures of the real program's screen for the README, into `.github/pictures/`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { untilQuiet } from '../bench/timed-keys.ts'
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

const OPENED = { keys: '', waitFor: 'February 2019' }
const SEARCHED = [
  OPENED,
  { keys: '/', waitFor: 'Search the quotes' },
  { keys: 'democratic thing to do', waitFor: 'Best first' },
] as const
const SETTLED_MS = 300
const SIZE = { columns: 100, rows: 30 } as const

const VIEWS: readonly View[] = [
  {
    name: 'timeline',
    title: 'onrecord: dates by year and month, the events of one of them, and an event with its quotes',
    ...SIZE,
    steps: [...SEARCHED, { keys: '\r', waitFor: 'Enter article' }],
  },
  {
    name: 'search',
    title: 'onrecord: quotes found as a half-remembered one is typed',
    ...SIZE,
    steps: [...SEARCHED],
  },
  {
    name: 'article',
    title: 'onrecord: an article, opened at the words a quote rests on, with the dates it speaks of',
    ...SIZE,
    steps: [...SEARCHED, { keys: '\r', waitFor: 'Enter article' }, { keys: '\r', waitFor: 'd date' }],
  },
  {
    name: 'people',
    title: 'onrecord: who said how much and when, and what one of them said',
    ...SIZE,
    steps: [OPENED, { keys: 'p', waitFor: 'People 1/' }, { keys: '\rjj', waitFor: 'Jeremy Corbyn 3/' }],
  },
  {
    name: 'filtered',
    title: 'onrecord: the timeline of what one person said',
    ...SIZE,
    steps: [
      OPENED,
      { keys: 'f', waitFor: 'Filter every view' },
      { keys: 'soubry\r', waitFor: 'speaker Anna Soubry' },
    ],
  },
  {
    name: 'palette',
    title: 'onrecord: everything that can be done, by name',
    ...SIZE,
    steps: [OPENED, { keys: ':', waitFor: 'What to do' }, { keys: 'copy', waitFor: 'copy as Markdown' }],
  },
  {
    name: 'help',
    title: 'onrecord: the keys, searched for what is wanted',
    ...SIZE,
    steps: [OPENED, { keys: '?', waitFor: 'type to search' }, { keys: 'quote', waitFor: 'next quote' }],
  },
]

const draw = async ({ name, title, columns, rows, steps }: View): Promise<void> => {
  const terminal = new Terminal(process.execPath, ['bin/onrecord.js'], { columns, rows })
  try {
    for (const { keys, waitFor } of steps) {
      terminal.type(keys)
      await terminal.untilShown(waitFor)
    }
    // Its words may be there before the rest of the frame.
    await untilQuiet(terminal, SETTLED_MS)
    await writeFile(`.github/pictures/${name}.svg`, screenSvg(terminal.emulator, title))
  } finally {
    await terminal.close()
  }
}

await mkdir('.github/pictures', { recursive: true })
for (const view of VIEWS) await draw(view)
