import { describe, expect, test } from 'vitest'
import type { Action } from '../state/actions.ts'
import { EXAMPLE_MEASURE } from '../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import type { Outcome, Outside } from '../state/outside.ts'
import type { State } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import type { Wish } from '../state/wish.ts'
import { clipboardSequence } from './copy/osc52.ts'
import type { TakenTerminal } from './terminal.ts'
import { fulfilWishes } from './wishes.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const START = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 80, rows: 24 } })
const CHOSEN = [{ kind: 'quote', id: 'q1' }] as const
const NOBODY: Outside = {
  copyText: () => 'It is over.',
  exportChosen: async () => ({ done: true, note: 'Written to ~/onrecord-marks.md' }),
  edit: async () => ({ done: true, note: null }),
  page: async () => ({ done: false, reason: 'less could not be started.' }),
  browse: async () => ({ done: true, note: null }),
}

interface Told {
  readonly notice: string | null
  /** What was done outside, in its order. */
  readonly done: readonly string[]
  readonly written: string
  readonly failures: readonly unknown[]
}

/** Wishes for things one after the other, until all are fulfilled or one fails. */
const fulfilled = (
  wishes: readonly Wish[],
  outside: Outside | null | ((changeState: () => void) => Outside) = NOBODY,
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> =>
  new Promise((resolve) => {
    const done: string[] = []
    let written = ''
    const notices: (string | null)[] = []
    const failures: unknown[] = []
    type Act = Extract<Action, { kind: 'wish-done' }> | { readonly kind: 'begin' } | { readonly kind: 'tell' }
    const store = createStore<State, Act>((state, action) => {
      if (action.kind === 'begin') return { ...state, wishes }
      if (action.kind === 'tell') return { ...state, notice: 'Something else.' }
      notices.push(action.notice)
      return { ...state, wishes: state.wishes.slice(1) }
    }, START)
    const finish = (): void => resolve({ notice: notices.at(-1) ?? null, done, written, failures })
    const terminal: TakenTerminal = {
      // Stands in for the terminal: of its stream only this is used.
      output: { write: (bytes: string) => (written += bytes) } as unknown as NodeJS.WriteStream,
      setMouse: (on) => done.push(`mouse ${on}`),
      stop: () => done.push('stop'),
      suspended: async (act) => {
        done.push('away')
        try {
          return await act()
        } finally {
          done.push('back')
        }
      },
      giveBack: () => done.push('given back'),
      answered: (act) => act(),
    }
    fulfilWishes(
      {
        store: { ...store, dispatch: (action) => action.kind === 'wish-done' && store.dispatch(action) },
        terminal,
        outside: typeof outside === 'function' ? outside(() => store.dispatch({ kind: 'tell' })) : outside,
        environment,
        repaint: () => done.push('repaint'),
        cancelReading: () => done.push('cancel'),
      },
      (error) => {
        failures.push(error)
        finish()
      },
    )
    store.subscribe(() => {
      if (store.state().wishes.length === 0) finish()
    })
    store.dispatch({ kind: 'begin' })
  })

const copying = (changes: Partial<Extract<Wish, { kind: 'copy' }>> = {}): Wish => ({
  kind: 'copy',
  chosen: CHOSEN,
  format: 'citation',
  isMarked: false,
  ...changes,
})
const withText = (text: string): Outside => ({ ...NOBODY, copyText: () => text })

describe('copying', () => {
  test.each<[where: string, environment: Readonly<Record<string, string>>]>([
    ['in a terminal', {}],
    ['in tmux', { TMUX: 'socket,1,0' }],
    ['in GNU screen', { STY: '1.host' }],
  ])('writes the clipboard’s sequence: %s', async (_, environment) => {
    const { written, notice } = await fulfilled([copying()], NOBODY, environment)
    expect(written).toBe(clipboardSequence('It is over.', environment))
    expect(notice).toMatch(/^Copied the quote \(with citation\)\./)
  })

  test('asks for what was chosen, in its format', async () => {
    const asked: unknown[] = []
    const copyText: Outside['copyText'] = (...what) => {
      asked.push(what)
      return 'x'
    }
    const chosen = [...CHOSEN, { kind: 'event', id: 'e3' } as const]
    const wish = copying({ chosen, format: 'markdown', isMarked: true })
    const { notice } = await fulfilled([wish], { ...NOBODY, copyText })
    expect(asked).toEqual([[chosen, 'markdown']])
    expect(notice).toMatch(/^Copied the 2 marked, 1 quote and 1 event \(as Markdown\)\./)
  })

  test.each<[why: string, outside: Outside | null, notice: RegExp]>([
    ['is too long', withText('x'.repeat(100_001)), /too long for the clipboard.*file/],
    ['is not there', withText(''), /Nothing of it is in what is open/],
    ['cannot be had', null, /Nothing outside of the screen/],
  ])('writes nothing of what %s', async (_, outside, notice) => {
    const told = await fulfilled([copying()], outside)
    expect(told.written).toBe('')
    expect(told.notice).toMatch(notice)
  })

  test('takes what is just short enough', async () => {
    const { written } = await fulfilled([copying()], withText('x'.repeat(100_000)))
    expect(written).not.toBe('')
  })
})

const EDIT: Wish = { kind: 'edit', article: 'a1', offset: 4 }
const PAGE: Wish = { kind: 'page', article: 'a1', offset: 4 }
const BROWSE: Wish = { kind: 'browse', article: 'a1' }
const EXPORT: Wish = { kind: 'export', chosen: CHOSEN, format: 'markdown' }

describe('what is done outside', () => {
  test.each<[wish: Wish, notice: string | null, done: readonly string[]]>([
    [EXPORT, 'Written to ~/onrecord-marks.md', []],
    [EDIT, null, ['away', 'back']],
    [PAGE, 'less could not be started.', ['away', 'back']],
    [BROWSE, null, []],
    [{ kind: 'suspend' }, null, ['stop']],
    [{ kind: 'redraw' }, null, ['repaint']],
    [{ kind: 'cancel-reading' }, null, ['cancel']],
    [{ kind: 'set-mouse', on: false }, null, ['mouse false']],
  ])('%j', async (wish, notice, done) => {
    expect(await fulfilled([wish])).toEqual({ notice, done, written: '', failures: [] })
  })

  test.each([EXPORT, EDIT, PAGE, BROWSE])('is told to be out of reach: %j', async (wish) => {
    const { notice, done } = await fulfilled([wish], null)
    expect(notice).toMatch(/^Nothing outside of the screen/)
    expect(done).toEqual([])
  })

  test('is given the place in the article', async () => {
    const asked: unknown[] = []
    const act = async (...what: readonly unknown[]): Promise<Outcome> => {
      asked.push(what)
      return { done: true, note: null }
    }
    await fulfilled([EDIT, PAGE, BROWSE], { ...NOBODY, edit: act, page: act, browse: act })
    expect(asked).toEqual([['a1', 4], ['a1', 4], ['a1']])
  })
})

describe('several wishes', () => {
  test('wait for one another', async () => {
    const { done } = await fulfilled([EDIT, { kind: 'redraw' }, PAGE, { kind: 'suspend' }])
    expect(done).toEqual(['away', 'back', 'repaint', 'away', 'back', 'stop'])
  })

  test('are each fulfilled once, whatever else happens meanwhile', async () => {
    const { done } = await fulfilled([EDIT, { kind: 'redraw' }], (changeState) => ({
      ...NOBODY,
      edit: async () => {
        changeState()
        return { done: true, note: null }
      },
    }))
    expect(done).toEqual(['away', 'back', 'repaint'])
  })

  test('end with one that nobody expected to fail; the terminal is back', async () => {
    const failure = new Error('the editor broke')
    const edit = async (): Promise<Outcome> => {
      throw failure
    }
    const told = await fulfilled([EDIT, { kind: 'redraw' }], { ...NOBODY, edit })
    expect(told.failures).toEqual([failure])
    expect(told.done).toEqual(['away', 'back'])
  })
})
