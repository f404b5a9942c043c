/** The news of an opening: kept for whoever listens late, until something is told that nothing can follow. */
import type { Opening, OpeningNews, OpeningProgress, TimelineSoFar } from '../model/opening.ts'

export interface NewsBoard {
  readonly tell: (news: OpeningNews) => void
  readonly onNews: Opening['onNews']
  /** Nothing is told any more. */
  readonly close: () => void
  readonly isClosed: () => boolean
}

const isLast = (news: OpeningNews): boolean =>
  news.kind === 'failed' || (news.kind === 'timeline' && news.isWhole)

export const createNewsBoard = (): NewsBoard => {
  const listeners: ((news: OpeningNews) => void)[] = []
  let progress: OpeningProgress | null = null
  let timeline: TimelineSoFar | null = null
  let failure: OpeningNews | null = null
  let isOver = false
  let isClosed = false
  return {
    tell: (news) => {
      if (isOver || isClosed) return
      isOver = isLast(news)
      if (news.kind === 'progress') progress = news
      else if (news.kind === 'timeline') timeline = news
      else failure = news
      for (const listener of listeners) listener(news)
    },
    onNews: (listener) => {
      if (isClosed) return
      listeners.push(listener)
      for (const news of [progress, timeline, failure]) if (news !== null) listener(news)
    },
    close: () => {
      isClosed = true
    },
    isClosed: () => isClosed,
  }
}
