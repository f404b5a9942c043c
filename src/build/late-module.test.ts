import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lateModule } from './late-module.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-late-'))
  writeFileSync(
    join(folder, 'seldom.ts'),
    "said.push('loaded'); export const shout = (word: string) => word + '!'",
  )
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a program that imports `seldom.ts` says, in order, once it is bundled. */
const saidBy = async (program: string): Promise<readonly unknown[]> => {
  writeFileSync(join(folder, 'main.ts'), program)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    plugins: [lateModule(/\/seldom\.ts$/, ['shout'])],
  })
  const said: unknown[] = []
  new Script(`(function(said,module){${outputFiles[0]?.text ?? ''}})`).runInThisContext()(said, {
    exports: {},
  })
  return said
}

describe('a late module', () => {
  it('runs when it is first called, and once', async () => {
    const program =
      "import { shout } from './seldom.ts'; said.push('start'); said.push(shout('a'), shout('b'))"
    expect(await saidBy(program)).toEqual(['start', 'loaded', 'a!', 'b!'])
  })

  it('never runs where it is not called', async () => {
    const program = "import { shout } from './seldom.ts'; said.push('start'); if (said.length > 9) shout('a')"
    expect(await saidBy(program)).toEqual(['start'])
  })

  it('stops the build where more is imported from it than it forwards', async () => {
    await expect(saidBy("import { whisper } from './seldom.ts'; whisper()")).rejects.toThrow(/whisper/)
  })
})
