import { describe, expect, it } from 'vitest'
import { progressOf } from '../e2e/fake-opening.ts'
import type { OpeningNews } from '../model/opening.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { createNewsBoard } from './news-board.ts'

const SO_FAR: OpeningNews = { kind: 'timeline', timeline: SMALL_TIMELINE, isWhole: false }
const WHOLE: OpeningNews = { kind: 'timeline', timeline: SMALL_TIMELINE, isWhole: true }
const FAILED: OpeningNews = { kind: 'failed', error: new Error('no') }
const EARLY = progressOf({ phase: 'reading' })
const LATE = progressOf({ articles: 300 })

const heardOf = (told: readonly OpeningNews[], listenAfter: number): readonly OpeningNews[] => {
  const board = createNewsBoard()
  const heard: OpeningNews[] = []
  for (const [at, news] of [...told, null].entries()) {
    if (at === listenAfter) board.onNews((given) => heard.push(given))
    if (news !== null) board.tell(news)
  }
  return heard
}

describe('whoever listens', () => {
  it.each<[string, readonly OpeningNews[], number, readonly OpeningNews[]]>([
    ['from the beginning hears all', [EARLY, SO_FAR, LATE, WHOLE], 0, [EARLY, SO_FAR, LATE, WHOLE]],
    ['late hears the last of each kind', [EARLY, SO_FAR, LATE], 3, [LATE, SO_FAR]],
    ['after the end hears what came of it', [EARLY, SO_FAR, WHOLE], 3, [EARLY, WHOLE]],
    ['after a failure hears of it', [EARLY, SO_FAR, FAILED], 3, [EARLY, SO_FAR, FAILED]],
    ['hears nothing behind the whole', [WHOLE, LATE, FAILED], 0, [WHOLE]],
    ['hears nothing behind a failure', [FAILED, WHOLE], 0, [FAILED]],
  ])('%s', (_, told, listenAfter, heard) => {
    expect(heardOf(told, listenAfter)).toEqual(heard)
  })

  it('hears nothing once it is closed', () => {
    const board = createNewsBoard()
    const heard: OpeningNews[] = []
    board.tell(EARLY)
    board.onNews((news) => heard.push(news))
    board.close()
    board.tell(LATE)
    board.onNews((news) => heard.push(news))
    expect(heard).toEqual([EARLY])
  })
})
