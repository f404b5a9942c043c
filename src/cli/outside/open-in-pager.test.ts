import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { fakeProgram } from '../../e2e/fake-program.ts'
import { createScratchFolder } from '../../e2e/scratch-folder.ts'
import { SMALL_TIMELINE } from '../../model/small-timeline.ts'
import type { Outcome } from '../../state/outside.ts'
import { articlePages, openInPager } from './open-in-pager.ts'
import { INHERITED } from './run-in-terminal.ts'

const scratch = createScratchFolder()
const { folder, clear, remove } = scratch
afterEach(clear)
afterAll(remove)

const [ARTICLE] = SMALL_TIMELINE.articles
if (ARTICLE === undefined) throw new Error('the small timeline has an article')

const page = (offset: number, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  openInPager(ARTICLE, offset, 20, {
    environment: { PATH: join(folder, 'bin'), ...environment },
    cwd: folder,
    streams: INHERITED,
  })

describe('the pager', () => {
  it('shows the text wrapped, at the line', async () => {
    const less = fakeProgram(scratch, 'less')
    expect(await page(ARTICLE.text.indexOf('Ann Smith'))).toEqual({ done: true, note: null })
    const { args, content } = less.given()
    const lines = content?.split('\n') ?? []
    expect(args).toEqual([expect.stringMatching(/^\+\d+g$/), expect.stringMatching(/\/a\.txt$/)])
    expect(lines[Number.parseInt(args[0]?.slice(1) ?? '', 10) - 1]).toBe('Ann Smith on Monday.')
    expect(lines.filter((line) => line.length > 20)).toEqual([])
    expect(existsSync(args[1] ?? '')).toBe(false)
  })

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['less', { LESS: '-RX' }, ['+1g']],
    ['less', { LESS: 'FRX' }, ['-+F', '+1g']],
    ['less', { LESS: '--quit-if-one-screen' }, ['-+F', '+1g']],
    ['less', { PAGER: 'less -F' }, ['-F', '-+F', '+1g']],
    ['more', {}, ['+1']],
    ['mine', { PAGER: 'mine --x' }, ['--x']],
  ])('%s with %j is given what it needs', async (name, environment, args) => {
    const pager = fakeProgram(scratch, name)
    // Before the text: the line of its head.
    await page(-1, environment)
    expect(pager.given().args.slice(0, -1)).toEqual(args)
  })

  it('says where there is none', async () => {
    expect(await page(0)).toEqual({ done: false, reason: 'No pager was found. Set PAGER to one.' })
  })
})

describe('the pages', () => {
  const article = { ...ARTICLE, url: 'https://example.org/', text: 'One\u001b[2J.\n\nTwo three four.' }

  it('begin with what the article is, and nothing in them steers the terminal', () => {
    expect(articlePages(article, article.text.indexOf('three'), 30)).toEqual({
      text:
        'The Paper: Smith goes\nPublished 20 February 2019\nhttps://example.org/\n\n' +
        'One [2J.\n\nTwo three four.\n',
      line: 7,
    })
  })
})
