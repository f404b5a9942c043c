/** Where a text goes: a file keeps it to the letter, a terminal would obey what in it steers one. */
export type Destination = 'file' | 'terminal'
