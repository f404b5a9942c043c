/** Words that tie a sentence to the one before it and say nothing alone, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Whatever follows. */
export const LEAD_INS: ReadonlySet<string> = words('and but or nor then')

/** With a comma behind them: “Still, it rained”, but “Still waters”. */
export const LEAD_INS_WITH_COMMA: ReadonlySet<string> = words(
  'however meanwhile moreover furthermore nevertheless nonetheless still instead besides additionally also yet so indeed likewise thus therefore consequently accordingly similarly conversely incidentally finally later earlier afterwards',
)

/** Words that cannot end a headline. */
export const NO_LAST_WORDS: ReadonlySet<string> = words(
  'a an the of to in on at for from by with and or but nor as that which who whom whose his her its their our my your this these those not no is are was were be been has have had will would could should may might must than into about over under if when while because so such some any all very more most too',
)
