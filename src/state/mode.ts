/** What the screen shows, and what the keys mean in it. */
import type { Overlay } from './overlay.ts'

export type View = 'timeline' | 'article' | 'people' | 'search'
export type Pane = 'dates' | 'events' | 'event'
export type SpeakersPane = 'speakers' | 'said'
/** What the keys mean where nothing lies over the view. */
export type ViewMode = Pane | SpeakersPane | 'article' | 'search'
/** What the keys mean at the moment. */
export type Mode = ViewMode | Overlay['kind']
