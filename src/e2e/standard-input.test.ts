import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { plainEnvironment } from './terminal.ts'

/** Runs the built program on what comes through a pipe piece by piece. */
const piped = async (args: readonly string[], pieces: readonly string[]) => {
  const program = spawn(process.execPath, ['bin/onrecord.js', ...args], { env: plainEnvironment() })
  const [stdout, stderr] = [text(program.stdout), text(program.stderr)]
  const ended = new Promise<number | null>((resolve) => program.on('close', resolve))
  for (const piece of pieces) {
    // Long enough that whoever does not wait has given up.
    await new Promise((resolve) => setTimeout(resolve, 300))
    program.stdin.write(piece)
  }
  program.stdin.end()
  return { stdout: await stdout, stderr: await stderr, status: await ended }
}

const ANN = '{"text":"The bridge is safe.","speaker":"Ann Smith"}\n'
const BOB = '{"text":"The river is high.","speaker":"Bob Jones"}\n'

describe('standard input that comes slowly', () => {
  it('is waited for: quotes', async () => {
    expect(await piped(['search', 'river', '-'], [ANN, BOB])).toEqual({
      stdout: '“The river is high.” — Bob Jones (standard input)\n',
      stderr: '',
      status: 0,
    })
  })

  it('is waited for: queries', async () => {
    const { stdout, status } = await piped(
      ['search', '--batch', '-', '--limit', '1'],
      ['broad ', 'church\nred flag\n'],
    )
    expect(status).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).query),
    ).toEqual(['broad church', 'red flag'])
  })

  it('is read whole, however much it is', async () => {
    const { stdout, status } = await piped(['search', 'river', '-'], [ANN.repeat(20_000), BOB])
    expect(status).toBe(0)
    expect(stdout).toContain('Bob Jones')
  })
})
