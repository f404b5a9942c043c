/** The colours of the screen, for a dark and for a light ground; each is read well on any ground of its kind. */
import type { Ground } from '../../state/ground.ts'

export interface Palette {
  readonly accent: string
  readonly faint: string
  readonly date: string
  readonly match: string
  readonly warning: string
  /** Hues that can be told apart, also by those who see few. */
  readonly speakers: readonly string[]
}

export const PALETTES: Readonly<Record<Ground, Palette>> = {
  dark: {
    accent: '#6fc3ff',
    faint: '#a0a0a8',
    date: '#8fd98f',
    match: '#ff9de0',
    warning: '#ffd75f',
    speakers: ['#6fc3ff', '#ffb86c', '#8fd98f', '#d2a8ff', '#f5e07a', '#ff9aa2'],
  },
  light: {
    accent: '#00558a',
    faint: '#5a5a62',
    date: '#005f28',
    match: '#9a0068',
    warning: '#734900',
    speakers: ['#00558a', '#8f3f00', '#1d611d', '#6a28a3', '#625200', '#a50036'],
  },
}
