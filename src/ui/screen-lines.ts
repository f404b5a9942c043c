/** The whole screen as lines, put together from its state: the one way a frame is made. */
import type { Marks } from '../state/marks.ts'
import { isPick } from '../state/overlay.ts'
import { layoutOf, modeOf, modeUnderHelp, type State } from '../state/state.ts'
import type { Keys } from './keys/keys.ts'
import type { ScreenTexts } from './screen-texts.ts'
import type { Theme } from './theme/theme.ts'
import { articleScreen } from './views/article-screen.ts'
import { browseScreen } from './views/browse-screen.ts'
import { filterRow } from './views/filter-row.ts'
import { footer } from './views/footer.ts'
import { contents, contentsFitHeader, header } from './views/header.ts'
import { hintWords } from './views/hint-words.ts'
import { peopleScreen } from './views/people-screen.ts'
import { pickScreen } from './views/pick-screen.ts'
import { searchScreen } from './views/search-screen.ts'
import { textScreen } from './views/text-screen.ts'
import { tooSmall } from './views/too-small.ts'

/** What the screen shows beside its state. */
export interface Surroundings {
  /** What is open, in the user's words. */
  readonly title: string
  readonly keys: Keys
  readonly theme: Theme
  readonly texts: ScreenTexts
  /** What the query matches in the texts on screen. */
  readonly marks: Marks
}

const viewLines = (state: State, { title, keys, theme, texts, marks }: Surroundings): readonly string[] => {
  const { shown } = state
  switch (state.view) {
    case 'timeline': {
      const left = contentsFitHeader(title, shown, state.marked.size, state.size.columns)
        ? ''
        : contents(shown)
      const eventText = (id: string, columns: number) => texts.event(shown, id, columns)
      return browseScreen({ state, eventText, contents: left, keys, theme })
    }
    case 'article':
      return articleScreen(state, (id, columns, near) => texts.article(shown, id, columns, near), theme)
    case 'people':
      return peopleScreen(state, keys, theme)
    case 'search':
      return searchScreen(state, marks, keys, theme)
  }
}

/** The rows between header and footer. */
const middleLines = (state: State, surroundings: Surroundings): readonly string[] => {
  const { overlay, index } = state
  const { theme, texts } = surroundings
  const { whole: place } = layoutOf(state)
  if (isPick(overlay)) return pickScreen(state, overlay, theme)
  if (overlay?.kind === 'help') {
    const { field, top } = overlay
    const lines = texts.help(modeUnderHelp(state), place.columns, field.text)
    return textScreen({ title: 'Keys: type to search them', lines, top, place, field, theme })
  }
  if (overlay?.kind === 'problems') {
    const lines = texts.problems(index, place.columns)
    return textScreen({ title: 'Problems', lines, top: overlay.top, place, field: null, theme })
  }
  return viewLines(state, surroundings)
}

/** As many lines as the screen has rows, each dressed and exactly as wide as the screen. */
export const screenLines = (state: State, surroundings: Surroundings): readonly string[] => {
  const { title, keys, theme } = surroundings
  const { kind, columns, rows, filters } = layoutOf(state)
  const { shown, overlay, reading } = state
  if (kind === 'too-small') return tooSmall({ columns, rows }, modeOf(state), keys)
  const foot = footer({
    keys,
    typed: overlay?.kind === 'go-to-date' ? overlay.field : null,
    mode: modeOf(state),
    notice: state.notice,
    hintWords: hintWords(state),
    columns,
    theme,
  })
  const above = [
    ...header({ title, shown, reading, marked: state.marked.size, columns, theme }),
    ...(filters === null ? [] : filterRow(state.filters, filters, theme)),
    ...middleLines(state, surroundings),
  ]
  // A long notice covers the last rule.
  return [...above.slice(0, rows - foot.length), ...foot]
}
