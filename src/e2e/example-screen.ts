/** Runs the screen by itself on the example timeline, for tests: `tsx example-screen.ts [throw]`. */
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { runScreen } from '../ui/run-screen.ts'

const [, , wish] = process.argv

/** Finds quotes that hold the words as typed. */
const plainSearch = (query: string, limit: number) => {
  if (wish === 'throw') throw new Error('the search broke')
  const words = query.toLowerCase().trim()
  return EXAMPLE_TIMELINE.quotes
    .flatMap((quote) => {
      const start = quote.text.toLowerCase().indexOf(words)
      return words === '' || start < 0
        ? []
        : [{ quote, score: 1, spans: [{ start, end: start + words.length }] }]
    })
    .slice(0, limit)
}

const { interrupted } = await runScreen({
  timeline: EXAMPLE_TIMELINE,
  title: 'The Independent Group, February 2019',
  search: async () => plainSearch,
  stdin: process.stdin,
  stdout: process.stdout,
  environment: process.env,
})
process.exitCode = interrupted ? 130 : 0
