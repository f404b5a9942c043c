/** `npm run bench -- NAME [options]`: measures one thing and prints it. Without a name, lists what can be measured. */
import type { Bench } from './measurement.ts'
import { quality } from './quality.ts'
import { screen } from './screen.ts'
import { search } from './search.ts'
import { startup } from './startup.ts'

const BENCHES: Readonly<Record<string, Bench>> = { quality, screen, search, startup }

const list = (): string =>
  Object.entries(BENCHES)
    .map(([name, { purpose }]) => `npm run bench -- ${name.padEnd(12)} ${purpose}\n`)
    .join('')

const [name, ...args] = process.argv.slice(2)
const bench = name === undefined ? undefined : BENCHES[name]
if (name === undefined) process.stdout.write(list())
else if (bench === undefined) {
  process.stderr.write(`No bench is called ${name}. There are:\n${list()}`)
  process.exitCode = 2
} else process.stdout.write(`${(await bench.run(args)).join('\n')}\n`)
