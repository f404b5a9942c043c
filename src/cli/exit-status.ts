/** The exit statuses, by which a shell knows how a command ended. */

export const DONE = 0

/** Of a search, or of none of many. */
export const NOTHING_FOUND = 1

/** A mistake in the command or its input, told on standard error. */
export const USAGE_OR_INPUT_ERROR = 2

/** Ctrl-C, or the terminal went away: what a shell says of a program that SIGINT ended. */
export const INTERRUPTED = 130
