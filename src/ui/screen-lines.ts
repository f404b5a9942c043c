/** The whole screen as lines, put together from its state: the one way a frame is made. */
import type { Marks } from '../state/marks.ts'
import { layoutOf, modeOf, type State } from '../state/state.ts'
import type { Theme } from './theme.ts'
import { browseScreen } from './views/browse-screen.ts'
import type { EventText } from './views/event-text.ts'
import { footer } from './views/footer.ts'
import { contents, contentsFitHeader, header } from './views/header.ts'
import { helpText } from './views/help-text.ts'
import { searchScreen } from './views/search-screen.ts'
import { textScreen } from './views/text-screen.ts'
import { tooSmall } from './views/too-small.ts'

/** What the screen shows beside its state; the same from its first frame to its last. */
export interface Surroundings {
  /** What is open, in the user's words. */
  readonly title: string
  readonly theme: Theme
  readonly eventText: (eventId: string, columns: number) => EventText
  readonly problemsText: (columns: number) => readonly string[]
  /** What the query matches in the texts on screen. */
  readonly marks: Marks
}

/** As many lines as the screen has rows, each dressed and exactly as wide as the screen. */
export const screenLines = (state: State, surroundings: Surroundings): readonly string[] => {
  const { title, theme, eventText, problemsText, marks } = surroundings
  const { kind, columns, rows, help: place } = layoutOf(state)
  const { index, overlay } = state
  if (kind === 'too-small') return tooSmall({ columns, rows })
  const left = contentsFitHeader(title, index, columns) ? '' : contents(index)
  return [
    ...header({ title, index, columns, theme }),
    ...(overlay === 'search'
      ? searchScreen(state, marks, theme)
      : overlay === 'help'
        ? textScreen({
            title: 'Keys',
            lines: helpText(place.columns, theme),
            top: state.help.top,
            place,
            theme,
          })
        : overlay === 'problems'
          ? textScreen({
              title: 'Problems',
              lines: problemsText(place.columns),
              top: state.problems.top,
              place,
              theme,
            })
          : browseScreen({ state, eventText, contents: left, theme })),
    ...footer({
      mode: modeOf(state),
      notice: state.notice,
      problems: index.timeline.problems.length > 0,
      columns,
      theme,
    }),
  ]
}
