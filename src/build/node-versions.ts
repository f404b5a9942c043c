/**
 * `npm run test:node-versions`: all checks under each Node we support. The `node` package on npm brings the binaries,
 * about 120 MB each, which is why they are no development dependency; they are kept for the next time.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

const MAJORS = [20, 22, 24]

const npm = (folder: string, args: readonly string[], path = process.env.PATH): number =>
  spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  }).status ?? 1

/** The folder of a Node binary, installed where it is not yet there. */
const binaryFolder = (major: number): string => {
  const folder = resolve('node_modules', '.cache', `node-${major}`)
  const binaries = resolve(folder, 'node_modules', 'node', 'bin')
  if (!existsSync(binaries)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(resolve(folder, 'package.json'), '{ "private": true }')
    if (npm(folder, ['install', '--no-audit', '--no-fund', `node@${major}`]) !== 0)
      throw new Error(`Node ${major} could not be installed`)
  }
  return binaries
}

const failed = MAJORS.filter((major) => {
  process.stdout.write(`\nNode ${major}\n`)
  return npm('.', ['test'], `${binaryFolder(major)}${delimiter}${process.env.PATH}`) !== 0
})
process.stdout.write(failed.length === 0 ? `\nPassed on ${MAJORS}\n` : `\nFailed on ${failed}\n`)
process.exitCode = failed.length === 0 ? 0 : 1
