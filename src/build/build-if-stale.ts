/** Builds `dist/` before the tests where it is missing or older than what it is made of: they run what is there. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { PROGRAM_FILE } from './write-built.ts'

const SOURCES = ['src', 'package.json', 'package-lock.json']

const newestIn = (path: string): number => {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((entry) => newestIn(`${path}/${entry}`)))
}

const builtAt = (): number => statSync(`dist/${PROGRAM_FILE}`, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** What Vitest calls once, before all tests. */
export default (): void => {
  if (builtAt() < Math.max(...SOURCES.map(newestIn)))
    execFileSync('npm', ['run', '--silent', 'build'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
}
