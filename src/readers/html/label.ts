/** Lines that label what a page can do, or what stands next: “Share this article”. */

const LABELS: readonly RegExp[] = [
  /^(?:(?:article|story) continues (?:after|below) )?(?:this )?(?:ad|advert|advertisement)$/,
  /^(?:email|print|save|share|tweet)(?: (?:this|the))?(?: (?:article|link|page|post|story))?$/,
  /^(?:follow us|share|tweet|send) (?:by|on|via|with) (?:email|facebook|linkedin|twitter|whatsapp|x)$/,
  /^(?:(?:add|leave|post|show|view) )?(?:a |all )?comments?(?: \(?\d{1,5}\)?)?$/,
  /^\d{1,5} (?:comments?|shares?)$/,
  /^\d{1,3}[- ]min(?:ute)?s? read$/,
  /^listen(?: to (?:this|the) (?:article|story))?$/,
  /^(?:copy link|copied|link copied|loading|menu|close|home|search|sponsored|subscribe|sign in|sign up|log in|register)$/,
  /^(?:back to top|skip to (?:main )?content)$/,
  /^(?:more on this story|most (?:popular|read|viewed)|read more|recommended|see more|show more|view more|trending|you may also like)$/,
  /^related (?:articles?|content|links|news|stories|story|topics)$/,
]
const LONGEST_LABEL = 60

/** Whether a paragraph is such a label and no more. */
export const isLabel = (paragraph: string): boolean => {
  if (paragraph.length > LONGEST_LABEL) return false
  const words = paragraph
    .toLowerCase()
    .replace(/^• /, '')
    .replace(/ ?(?:\.{3}|[…:»›→])$/, '')
  return LABELS.some((label) => label.test(words))
}
