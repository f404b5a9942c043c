/**
 * How well the parser reads: its figures on annotated data beside the floors, as the data's own scorers give them.
 *
 * The models of who spoke are trained on quotes-news, so their figures there are shown twice: as they ship, and held
 * out, each article read by models that have not seen it.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { bundledScript } from '../build/bundled-script.ts'
import { parsedArticleLine } from '../export/parsed-article-line.ts'
import type { Article } from '../model/article.ts'
import { bareArticle } from '../model/bare-article.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import { articleParser, parseArticle } from '../parse/parse-article.ts'
import type { AttributionModels } from '../parse/quotes/attribute.ts'
import { readSources } from '../readers/read-sources.ts'
import { parseArticles } from '../timeline/parse-articles.ts'
import { goldOf } from '../training/gold-articles.ts'
import { heldOutModels } from '../training/train-models.ts'
import type { Bench } from './measurement.ts'
import { belowFloor, type QualityName, qualityTable, type Reached } from './quality-table.ts'

const PARSING_SPEED = fileURLToPath(new URL('parsing-speed.ts', import.meta.url))

interface Folders {
  /** Packed annotated data. */
  readonly corpora: string
  /** The scorers. */
  readonly scorers: string
  /** The five articles, without annotation. */
  readonly seeds: string
  readonly scratch: string
}

/** One annotated document, as far as reading it needs. */
interface GoldDocument {
  readonly doc: string
  readonly text: string
  readonly published?: string
}

const unpacked = ({ corpora }: Folders, name: string): string =>
  gunzipSync(readFileSync(join(corpora, `${name}.jsonl.gz`))).toString('utf8')

const documentsOf = (jsonLines: string): readonly GoldDocument[] =>
  jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldDocument => JSON.parse(line))

const articleOf = ({ doc, text, published }: GoldDocument): Article =>
  bareArticle(text, published?.slice(0, 10) ?? null, doc)

/** What a scorer prints of predictions. */
const scored = (
  { scorers, scratch }: Folders,
  scorer: string,
  gold: string,
  parsed: readonly ParsedArticle[],
): string => {
  const [goldFile, predictedFile] = [join(scratch, 'gold.jsonl'), join(scratch, 'predicted.jsonl')]
  writeFileSync(goldFile, gold)
  writeFileSync(predictedFile, parsed.map((article) => `${parsedArticleLine(article, true)}\n`).join(''))
  return execFileSync(process.execPath, [join(scorers, scorer), goldFile, predictedFile], {
    encoding: 'utf8',
  })
}

/** The figure behind some words of a scorer's output. @throws Error where they are not there */
const figure = (output: string, pattern: RegExp): number => {
  const found = pattern.exec(output)?.[1]
  if (found === undefined) throw new Error(`the scorer printed no figure like ${pattern}:\n${output}`)
  return Number(found)
}

interface QuoteFigures {
  readonly found: number
  readonly speaker: number
  readonly indirect: number
}

const quoteFigures = (output: string): QuoteFigures => ({
  found: figure(output, /^quoted speech \(.*F1 ([\d.]+)/m),
  speaker: figure(output, /^quoted speech with its speaker: F1 ([\d.]+)/m),
  indirect: figure(output, /^indirect speech .*F1 ([\d.]+)/m),
})

const RESOLVED = /found and resolved .*?F1 ([\d.]+)/
const RIGHT_DATE = /with the right date ([\d.]+)/

/** A figure on one set of documents, each read with the day it appeared on. */
const figureOn = (folders: Folders, data: string, scorer: string, pattern: RegExp): number => {
  const gold = unpacked(folders, data)
  const parsed = documentsOf(gold).map((document) => parseArticle(articleOf(document)))
  return figure(scored(folders, scorer, gold, parsed), pattern)
}

/** When the five articles appeared, in order of their files: it follows from what they say of one another. */
const SEED_DAYS = ['2019-02-21', '2019-02-18', '2019-02-21', '2019-02-22', '2019-02-20'] as const

const seedFigures = (folders: Folders): { readonly speaker: number; readonly published: number } => {
  const files = readdirSync(folders.seeds)
    .sort()
    .map((file) => join(folders.seeds, file))
  const articles = [...readSources(files)].flatMap((item) => (item.kind === 'article' ? [item.article] : []))
  const parsed = [...parseArticles(articles)]
  const gold = readFileSync(join(folders.scorers, 'seeds-quotes.jsonl'), 'utf8')
  return {
    speaker: quoteFigures(scored(folders, 'score-quotes.mjs', gold, parsed)).speaker,
    published: parsed.filter(({ article }, index) => article.published?.date === SEED_DAYS[index]).length,
  }
}

/** Megabytes of text a second, in a process of its own that runs the parser as it ships. */
const speedOn = async ({ scratch }: Folders, documents: readonly GoldDocument[]): Promise<number> => {
  const [script, articles] = [join(scratch, 'speed.cjs'), join(scratch, 'articles.jsonl')]
  await bundledScript(PARSING_SPEED, script)
  writeFileSync(
    articles,
    documents.map(({ doc, text, published }) => `${JSON.stringify({ id: doc, text, published })}\n`).join(''),
  )
  return Number(execFileSync(process.execPath, [script, articles], { encoding: 'utf8' }))
}

const measure = async (folders: Folders): Promise<Readonly<Record<QualityName, Reached>>> => {
  const gold = unpacked(folders, 'quotes-news')
  const documents = documentsOf(gold)
  const articles = documents.map(articleOf)
  const quotes = (read: (article: Article) => ParsedArticle): QuoteFigures =>
    quoteFigures(scored(folders, 'score-quotes.mjs', gold, articles.map(read)))
  const annotated = goldOf(gold)
  const unseen = new Map([...heldOutModels(annotated)].map(([{ doc }, models]) => [doc, models]))
  const shipped = quotes(parseArticle)
  const heldOut = quotes((article) => articleParser(modelsFor(unseen, article))(article))
  const seeds = seedFigures(folders)
  return {
    found: { shipped: shipped.found, heldOut: heldOut.found },
    speaker: { shipped: shipped.speaker, heldOut: heldOut.speaker },
    indirect: { shipped: shipped.indirect, heldOut: heldOut.indirect },
    seeds: { shipped: seeds.speaker },
    published: { shipped: seeds.published },
    newswire: { shipped: figureOn(folders, 'dates-newswire', 'score-dates.mjs', RESOLVED) },
    history: { shipped: figureOn(folders, 'dates-history', 'score-dates.mjs', RESOLVED) },
    events: { shipped: figureOn(folders, 'events-news', 'score-events.mjs', RIGHT_DATE) },
    speed: { shipped: await speedOn(folders, documents) },
  }
}

const modelsFor = (unseen: ReadonlyMap<string, AttributionModels>, { id }: Article): AttributionModels => {
  const models = unseen.get(id)
  if (models === undefined) throw new Error(`no models for ${id}`)
  return models
}

/** `npm run bench -- quality --corpora DIR [--scorers DIR] [--seeds DIR]`: the latter two stand beside the first. */
export const quality: Bench = {
  purpose: 'how well the parser reads annotated data: --corpora DIR [--scorers DIR] [--seeds DIR]',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { corpora: { type: 'string' }, scorers: { type: 'string' }, seeds: { type: 'string' } },
    })
    const { corpora } = values
    if (corpora === undefined) throw new Error('name the folder of annotated data: --corpora DIR')
    const scratch = mkdtempSync(join(tmpdir(), 'onrecord-quality-'))
    try {
      const reached = await measure({
        corpora,
        scorers: values.scorers ?? join(corpora, '..', 'eval'),
        seeds: values.seeds ?? join(corpora, '..', 'seeds'),
        scratch,
      })
      const below = belowFloor(reached)
      if (below.length > 0) process.exitCode = 1
      return [...qualityTable(reached), ...below.map((row) => `below the floor: ${row}`)]
    } finally {
      rmSync(scratch, { recursive: true })
    }
  },
}
