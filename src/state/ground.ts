/** What the terminal's text stands on: colours are chosen for it. */
export type Ground = 'dark' | 'light'
