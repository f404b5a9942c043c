/** A filter as it is read, without what only a query needs: `speaker Jeremy Corbyn`, `not kind direct`. */
export const filterInWords = (filter: string): string => {
  const isInverted = filter.startsWith('-')
  const words = (isInverted ? filter.slice(1) : filter).replace(/"/g, '').replace(':', ' ')
  return `${isInverted ? 'not ' : ''}${words}`
}
