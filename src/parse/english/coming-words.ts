/** Words that tell whether what is to come is settled or only thought likely, in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What they go with is arranged or decided. */
export const SETTLED: ReadonlySet<string> = words(`
  will shall won't 'll i'll we'll you'll he'll she'll it'll they'll due scheduled planned slated rescheduled postponed
  plans plan planning intends intend intending pledges pledge vows vow promises promise upcoming forthcoming`)

/** What they go with is only thought likely, hoped for, or hangs on something else. */
export const UNSETTLED: ReadonlySet<string> = words(`
  could may might would can likely unlikely perhaps maybe possibly probably expected expects expect anticipated
  predicted predicts tipped hoped hopes hope hoping feared fears rumoured rumored mooted considering mulling
  if unless should threatens threatened`)

/** Those of both that are nouns as well: “the council’s plans”, “the will of the people”. */
export const NOUNS_TOO: ReadonlySet<string> = new Set([
  ...words('will plan plans pledge pledges vow vows promise promises hope hopes'),
])

/** Nouns for what is only said to be so, and words that take it back, by whether they do. */
export const HEARSAY: ReadonlyMap<string, 'hearsay' | 'denial'> = new Map([
  ...[...words('rumour rumours rumor rumors speculation gossip')].map((word) => [word, 'hearsay'] as const),
  ...[...words('denied denies deny dismissed dismisses rejected rejects quashed scotched')].map(
    (word) => [word, 'denial'] as const,
  ),
])
