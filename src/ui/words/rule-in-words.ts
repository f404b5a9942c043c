/** The rules behind dates, as a reader can check them. */

/** Of time expressions and events, by the names that timelines give them. */
const DATE_RULES: Readonly<Record<string, string>> = {
  'stated-date': 'the words name the date themselves',
  'weekday-near-publication':
    'a weekday in a report is the last one up to publication, or the next where the verb looks ahead',
  'date-near-publication':
    'a date without its year is the last one up to publication, or the next where the verb looks ahead',
  'season-near-publication':
    'a season without its year is the last that has begun, or the next where the verb looks ahead',
  'counted-from-publication': 'such words are counted from the day of publication',
  'counted-from-focus': 'such words are counted from the date that the text was speaking of',
  countdown: 'so many days are left until then',
  'feast-day': 'a feast falls on another day each year',
  'date-in-narrative': 'in a story, part of a date goes on from the date that the text was speaking of',
  'date-in-focus': 'the sentence goes on from the dated one before it',
  'date-of-lead': 'the sentence goes on from the first one',
}

/** What speaks for a publication date. */
const EVIDENCE_RULES: Readonly<Record<string, string>> = {
  given: 'given with the article',
  'front-matter': 'front matter',
  'date-line': 'first line',
  dateline: 'dateline',
  'file-name': 'file name',
  'json-ld': 'metadata of the page (JSON-LD)',
  'meta-tag': 'metadata of the page',
  countdown: 'days counted to a known date',
  'shared-happening': 'tells of the same happening',
  'shared-quotation': 'prints the same words',
}

const spelt = (rule: string): string => rule.replaceAll('-', ' ')

/** The rule that gave a time expression or an event its date; the rule's own name where it has no words here. */
export const dateRuleInWords = (rule: string): string => DATE_RULES[rule] ?? spelt(rule)

/** The rule that read evidence for a publication date. */
export const evidenceRuleInWords = (rule: string): string => EVIDENCE_RULES[rule] ?? spelt(rule)
