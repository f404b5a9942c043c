/** Which elements stand apart from the text around them. */
import type { PageElement } from './page-element.ts'

const BLOCKS = new Set(
  `#page address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** Elements that hold paragraphs, and are none. */
const CONTAINERS = new Set(
  '#page article body center div fieldset form html main section table tbody td tr'.split(' '),
)

export const isContainer = ({ name }: PageElement): boolean => CONTAINERS.has(name)

/** Whether an element begins a paragraph, and ends one. */
export const isBlock = ({ name }: PageElement): boolean => BLOCKS.has(name)

export const isHeading = ({ name }: PageElement): boolean => /^h[1-6]$/.test(name)
