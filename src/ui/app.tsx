/** The whole screen, put together from its state. */
import { Box } from 'ink'
import { type ReactElement, useLayoutEffect } from 'react'
import type { Action } from '../state/actions.ts'
import { layoutOf, modeOf, type State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { useStore } from './hooks/use-store.ts'
import type { Theme } from './theme.ts'
import { BrowseScreen } from './views/browse-screen.tsx'
import type { EventText } from './views/event-text.ts'
import { Footer } from './views/footer.tsx'
import { contents, contentsFitHeader, Header } from './views/header.tsx'
import { HelpScreen } from './views/help-screen.tsx'
import { SearchScreen } from './views/search-screen.tsx'
import { TooSmall } from './views/too-small.tsx'

export interface AppProps {
  readonly store: Store<State, Action>
  readonly title: string
  readonly theme: Theme
  readonly eventText: (eventId: string, columns: number) => EventText
  /** Called when the screen goes away, for whatever reason, before anything else can happen. */
  readonly onGone: () => void
}

export const App = ({ store, title, theme, eventText, onGone }: AppProps): ReactElement => {
  const state = useStore(store)
  useLayoutEffect(() => onGone, [onGone])
  const { kind, columns, rows } = layoutOf(state)
  if (kind === 'too-small') return <TooSmall columns={columns} rows={rows} />
  const left = contentsFitHeader(title, state.index, columns) ? '' : contents(state.index)
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Header title={title} index={state.index} columns={columns} theme={theme} />
      {state.overlay === 'search' ? (
        <SearchScreen state={state} theme={theme} />
      ) : state.overlay === 'help' ? (
        <HelpScreen state={state} theme={theme} />
      ) : (
        <BrowseScreen state={state} eventText={eventText} contents={left} theme={theme} />
      )}
      <Footer mode={modeOf(state)} notice={state.notice} columns={columns} theme={theme} />
    </Box>
  )
}
