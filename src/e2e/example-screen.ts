/** Runs the screen by itself on the example timeline, for tests: `tsx example-screen.ts [throw|later]`. */
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { runScreen } from '../ui/run-screen.ts'
import { laterService, plainService } from './plain-service.ts'

const [, , wish] = process.argv

const service = (wish === 'later' ? laterService : plainService)(EXAMPLE_TIMELINE)
const broken = {
  ...service,
  search: () => {
    throw new Error('the search broke')
  },
}

const { interrupted } = await runScreen({
  timeline: EXAMPLE_TIMELINE,
  title: 'The Independent Group, February 2019',
  search: async () => (wish === 'throw' ? broken : service),
  stdin: process.stdin,
  stdout: process.stdout,
  environment: process.env,
})
process.exitCode = interrupted ? 130 : 0
