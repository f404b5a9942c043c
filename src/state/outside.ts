/** What lies outside the screen, as functions that whoever starts it hands to it. */
import type { Chosen, ChosenFormat } from '../model/chosen.ts'

/** How an errand went. Texts are sentences to be shown as they are. */
export type Outcome =
  | {
      readonly done: true
      /** What is good to know of it: where a file was written, that only a copy was open. */
      readonly note: string | null
    }
  | {
      readonly done: false
      /** Why not, and what to do next. */
      readonly reason: string
    }

/**
 * The ways out of the screen; none throws for what can go wrong outside. The terminal is to be given back before `edit`
 * and `page`, its listeners for signals too, and may be taken again when they are over.
 */
export interface Outside {
  /** The text to be copied, without a line end behind it; empty where the timeline has none of what was chosen. */
  readonly copyText: (chosen: readonly Chosen[], format: ChosenFormat) => string
  /** Writes a new file into the folder the program was started in, and notes its name. */
  readonly exportChosen: (chosen: readonly Chosen[], format: ChosenFormat) => Promise<Outcome>
  /** Opens an article in the user's editor, at the line of an offset into its text. */
  readonly edit: (articleId: string, offset: number) => Promise<Outcome>
  /** The same in the user's pager. */
  readonly page: (articleId: string, offset: number) => Promise<Outcome>
  /** Opens the page an article came from; leaves the terminal alone. */
  readonly browse: (articleId: string) => Promise<Outcome>
}
