/** How every action changes the state: one pure function. Whatever comes, the state it gives is valid for its screen. */
import type { Action, Arrival } from './actions.ts'
import { openArticle, stepInArticle, stepTime } from './article-reducer.ts'
import { stepEvent, stepQuote } from './event-steps.ts'
import { clearFilters, filterSpeaker, keepFilters } from './filter-reducer.ts'
import { clearMarks, copy, mark, onArticle } from './hand-reducer.ts'
import { withLink } from './link.ts'
import { moveInView, resizePane } from './moves.ts'
import { closeOverlay, editOverlay, openOverlay, pickChosen, pickInverted } from './overlay-reducer.ts'
import { point } from './pointer.ts'
import { withPlace } from './remembering.ts'
import {
  leaveSearch,
  moveOrRecall,
  openResult,
  openSearch,
  pickFacet,
  stepView,
  typeInSearch,
  withAnswer,
  withField,
  withoutSelection,
  withProgress,
} from './search-reducer.ts'
import { chosenEvent, chosenSpeaker } from './selectors.ts'
import { reshaped } from './settled.ts'
import { openSaid, openSpeakers } from './speakers-reducer.ts'
import { modeOf, type State } from './state.ts'
import { edited, typed } from './text-field.ts'
import {
  fold,
  foldAll,
  foldOrLeave,
  goToTyped,
  stepDensity,
  stepGroup,
  unfoldOrEnter,
} from './timeline-reducer.ts'
import { goneBack, goneForward, leaving, leftPane, leftView } from './trail.ts'
import { wishing } from './wish.ts'
import { withMarksFound } from './with-marks-found.ts'
import { withTimeline } from './with-timeline.ts'

const open = (state: State): State => {
  switch (modeOf(state)) {
    case 'dates':
      return chosenEvent(state) === null ? state : unfoldOrEnter(state)
    case 'events':
      return { ...leaving(state), pane: 'event' }
    case 'event':
      return openArticle(state)
    case 'search':
      return openResult(state)
    case 'speakers':
      return chosenSpeaker(state) === null
        ? state
        : { ...leaving(state), speakers: { ...state.speakers, pane: 'said' } }
    case 'said':
      return openSaid(state)
    case 'go-to-date':
      return goToTyped(state)
    case 'palette':
    case 'filters':
    case 'export':
      return pickChosen(state, applied)
    case 'article':
    case 'help':
    case 'problems':
      return state
  }
}

const inPane = (state: State, pane: State['pane']): State => leftPane(state, { ...state, pane })

const goBack = (state: State): State => {
  if (state.overlay !== null) return closeOverlay(state)
  switch (modeOf(state)) {
    case 'dates':
      return leftView(state) ?? { ...state, notice: 'There is nothing to go back to here.' }
    case 'events':
      return leftView(state) ?? inPane(state, 'dates')
    case 'event':
      return leftView(state) ?? inPane(state, 'events')
    case 'search':
      return leaveSearch(state)
    case 'said':
      return leftPane(state, { ...state, speakers: { ...state.speakers, pane: 'speakers' } })
    default:
      return leftView(state) ?? { ...state, view: 'timeline', cameFrom: null }
  }
}

/** The state where it is to open, unless somebody has gone elsewhere meanwhile. */
const arrived = (state: State, arrival: Arrival | undefined): State => {
  if (arrival === undefined || state.hasMoved) return state
  const { remembered, link } = arrival
  const left = remembered === null ? state : withPlace(state, remembered)
  return link === null ? left : withLink(left, link)
}

const openTimeline = (state: State): State =>
  state.view === 'timeline' ? state : { ...leaving(state), view: 'timeline', overlay: null, cameFrom: null }

const applied = (state: State, action: Action): State => {
  switch (action.kind) {
    case 'move':
      return moveInView(state, action.motion)
    case 'open':
      return open(state)
    case 'go-back':
      return goBack(state)
    case 'travel':
      return action.by === -1 ? goneBack(state) : goneForward(state)
    case 'open-timeline':
      return openTimeline(state)
    case 'open-speakers':
      return openSpeakers(state, action.by)
    case 'open-search':
      return openSearch(state)
    case 'open-article':
      return openArticle(state)
    case 'step-event':
      return stepEvent(state, action.by)
    case 'step-quote':
      return state.view === 'article' ? stepInArticle(state, action.by) : stepQuote(state, action.by)
    case 'step-time':
      return stepTime(state, action.by)
    case 'step-group':
      return stepGroup(state, action.by)
    case 'step-density':
      return stepDensity(state, action.by)
    case 'fold':
      return fold(state)
    case 'fold-or-leave':
      return foldOrLeave(state)
    case 'fold-all':
      return foldAll(state)
    case 'open-go-to-date':
      return openOverlay(state, 'go-to-date', action.typed)
    case 'open-help':
      return openOverlay(state, 'help')
    case 'open-problems':
      if (state.index.timeline.problems.length === 0) return { ...state, notice: 'There are no problems.' }
      return openOverlay(state, 'problems')
    case 'open-palette':
      return openOverlay(state, 'palette')
    case 'open-filters':
      return openOverlay(state, 'filters')
    case 'open-export':
      return state.marked.size === 0
        ? { ...state, notice: 'Nothing is marked. Mark quotes and events first.' }
        : openOverlay(state, 'export')
    case 'filter-speaker':
      return filterSpeaker(state)
    case 'clear-filters':
      return clearFilters(state)
    case 'pick-inverted':
      return pickInverted(state)
    case 'keep-filters':
      return keepFilters(state)
    case 'mark':
      return mark(state)
    case 'clear-marks':
      return clearMarks(state)
    case 'copy':
      return copy(state, action.format)
    case 'edit-article':
      return onArticle(state, 'edit')
    case 'page-article':
      return onArticle(state, 'page')
    case 'browse-article':
      return onArticle(state, 'browse')
    case 'suspend':
    case 'redraw':
      return wishing(state, { kind: action.kind })
    case 'next-theme': {
      const ground = state.ground === 'dark' ? 'light' : 'dark'
      return { ...state, ground, notice: `Colours for a ${ground} ground.` }
    }
    case 'show-ground':
      return { ...state, ground: action.ground }
    case 'cancel-reading':
      return state.reading === null
        ? { ...state, notice: 'Everything is read already.' }
        : wishing({ ...state, reading: { ...state.reading, isCancelled: true } }, { kind: 'cancel-reading' })
    case 'toggle-mouse':
      return wishing(
        {
          ...state,
          hasMouse: !state.hasMouse,
          notice: state.hasMouse
            ? 'The mouse is the terminal’s own again: select text with it.'
            : 'The mouse works here: click, double click, wheel, and drag borders.',
        },
        { kind: 'set-mouse', on: !state.hasMouse },
      )
    case 'resize-pane':
      return resizePane(state, action.by)
    case 'type':
      return state.overlay === null
        ? typeInSearch(state, action.text)
        : editOverlay(state, (field) => typed(field, action.text))
    case 'edit':
      return state.overlay === null
        ? withField(state, edited(state.search.field, action.edit))
        : editOverlay(state, (field) => edited(field, action.edit))
    case 'move-or-recall':
      return moveOrRecall(state, action.motion)
    case 'step-view':
      return stepView(state, action.by)
    case 'pick-facet':
      return pickFacet(state, action.number)
    case 'quit':
      return { ...state, ending: action.interrupted ? 'interrupted' : 'quit' }
    case 'point':
      return point(state, action, applied)
    case 'show-answer':
      return action.index === undefined || action.index === state.index
        ? withAnswer(state, action.answer)
        : state
    case 'show-progress':
      return withProgress(state, action.progress)
    case 'show-reading':
      return { ...state, reading: action.reading }
    case 'show-timeline':
      return arrived(withMarksFound(withTimeline(state, action.index)), action.arrival)
    case 'wish-done':
      return {
        ...state,
        wishes: state.wishes.slice(1),
        ...(action.notice === null ? {} : { notice: action.notice }),
      }
    case 'resize':
      return reshaped(state, { size: { columns: action.columns, rows: action.rows } })
  }
}

/** What happens by itself leaves a notice where it is. */
const BY_ITSELF: ReadonlySet<Action['kind']> = new Set([
  'show-answer',
  'show-progress',
  'show-reading',
  'show-ground',
  'show-timeline',
  'wish-done',
])

/** What leaves what is selected in the search box selected: what is typed takes its place, and a screen only changes size. */
const LEAVES_SELECTED: ReadonlySet<Action['kind']> = new Set(['type', 'resize'])

/** Which rows and lines are in hand, and in which pane of which view; not how far they are scrolled. */
const whereabouts = ({ view, pane, dates, events, detail, article, speakers }: State): readonly unknown[] => [
  view,
  pane,
  dates.selected,
  events.selected,
  detail.selected,
  article?.id,
  article?.cursor.selected,
  speakers.by,
  speakers.pane,
  speakers.list.selected,
  speakers.said.selected,
]

/** Whether somebody went from one place to another, filtered, or typed what to search for. */
const isElsewhere = (before: State, now: State): boolean => {
  if (before.filters !== now.filters || before.search.field.text !== now.search.field.text) return true
  const here = whereabouts(now)
  return whereabouts(before).some((part, at) => part !== here[at])
}

/** The state after an action. After an ending nothing changes any more. */
export const reduce = (state: State, action: Action): State => {
  if (state.ending !== null) return state
  if (BY_ITSELF.has(action.kind)) return applied(state, action)
  const told = state.notice === null ? state : { ...state, notice: null }
  const next = applied(LEAVES_SELECTED.has(action.kind) ? told : withoutSelection(told), action)
  if (next.hasMoved || action.kind === 'resize' || !isElsewhere(state, next)) return next
  return { ...next, hasMoved: true }
}
