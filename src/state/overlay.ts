/** What lies over a view: texts, lists to pick from, and lines to type. */
import { type ListWindow, START } from './list-window.ts'
import { EMPTY_FIELD, type TextField } from './text-field.ts'

/** A list that is narrowed by what is typed. */
export interface PickOverlay {
  readonly kind: 'palette' | 'filters' | 'export'
  readonly field: TextField
  readonly list: ListWindow
}

export type Overlay = (
  | PickOverlay
  | { readonly kind: 'help'; readonly field: TextField; readonly top: number }
  | { readonly kind: 'problems'; readonly top: number }
  | { readonly kind: 'go-to-date'; readonly field: TextField }
) & {
  /** What lay over the view before, and does again once this is closed. */
  readonly over?: Overlay
}

/** Whether what lies over a view is a list to pick from. */
export const isPick = (overlay: Overlay | null): overlay is PickOverlay =>
  overlay !== null && 'list' in overlay

/** A list to pick from, as it opens. */
export const freshPick = (kind: PickOverlay['kind']): PickOverlay => ({
  kind,
  field: EMPTY_FIELD,
  list: START,
})

/** What lies over a view, as it opens. */
export const freshOverlay = (kind: Overlay['kind']): Overlay => {
  switch (kind) {
    case 'problems':
      return { kind, top: 0 }
    case 'help':
      return { kind, field: EMPTY_FIELD, top: 0 }
    case 'go-to-date':
      return { kind, field: EMPTY_FIELD }
    case 'palette':
    case 'filters':
    case 'export':
      return freshPick(kind)
  }
}
