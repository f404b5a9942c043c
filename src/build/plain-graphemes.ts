/**
 * Stands for `Intl.Segmenter` in the bundle. The first real segmenter costs about 10 ms, and Ink makes five before
 * its first frame; in text of the letters and marks of the news in English every UTF-16 unit is a grapheme.
 */

/**
 * Units that never join with a neighbour: controls but CR, ASCII, Latin letters, dashes and quotation marks, currency
 * signs, arrows, boxes, blocks, marks of rows. Not the soft hyphen, which has no width, and no marks that combine.
 */
const PLAIN =
  /^[\0-\x0c\x0e-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2248\u2260\u2315\u23ce\u2500-\u25fc\u25cf\u2713]*$/

const segmenters = new Map<string, Intl.Segmenter>()

const everyUnit = function* (input: string): Generator<Intl.SegmentData> {
  for (let index = 0; index < input.length; index++) yield { segment: input.charAt(index), index, input }
}

/** Segments text into graphemes as `Intl.Segmenter` does; what is iterated is all that it offers. */
export class PlainFirstSegmenter {
  readonly #arguments: ConstructorParameters<typeof Intl.Segmenter>

  constructor(...args: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#arguments = args
  }

  segment(text: string): Iterable<Intl.SegmentData> {
    const granularity = this.#arguments[1]?.granularity ?? 'grapheme'
    if (granularity === 'grapheme' && PLAIN.test(text)) return { [Symbol.iterator]: () => everyUnit(text) }
    const key = JSON.stringify(this.#arguments)
    // By way of `globalThis`, this is the one place that means the real one.
    const segmenter = segmenters.get(key) ?? new globalThis.Intl.Segmenter(...this.#arguments)
    segmenters.set(key, segmenter)
    return segmenter.segment(text)
  }
}
