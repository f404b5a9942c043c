#!/usr/bin/env node
/**
 * Starts dist/onrecord.cjs, and loads the files beside it, with the code V8 compiled for them last time. In the
 * plainest JavaScript, so that an old Node gets as far as the line that says it is too old.
 */
'use strict'

const OLDEST_NODE = 20
const ALL_IS_DRAWN_MS = 1500
/** Long, for another installation may be using it; not for ever, for every build leaves its own. */
const OLD_CACHE_MS = 30 * 24 * 60 * 60 * 1000

const refuse = (message) => {
  process.stderr.write(`onrecord: ${message}\n`)
  process.exit(2)
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
  refuse(`Node.js ${process.versions.node} is too old. Install Node.js ${OLDEST_NODE} or newer.`)

// Only now: an old Node does not know these names.
const {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} = require('node:fs')
const { devNull, homedir } = require('node:os')
const { isAbsolute, join } = require('node:path')
const { isatty } = require('node:tty')
const { Script } = require('node:vm')

/** Those of src/cli/arguments.ts: what is missing here has its code cached with that of the screen. */
const COMMANDS = ['parse', 'search', 'index', 'config', 'completion']

const dist = join(__dirname, '..', 'dist')

const readSource = (file) => {
  try {
    // The build escapes it to ASCII.
    return readFileSync(file, 'latin1')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return refuse('not built yet. Run: npm run build')
  }
}

const readIfThere = (file) => {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** A user without a home, as in some containers, gets a folder that cannot be made. */
const homeCache = () => {
  try {
    return join(homedir(), '.cache')
  } catch {
    return devNull
  }
}

/** One cache for each: what `--help` compiles would not help the screen to start. */
const useOf = (args) => {
  const [first = ''] = args
  if (COMMANDS.includes(first)) return first
  if (['-h', '--help', '-V', '--version'].includes(first)) return 'option'
  // It draws the screen on the terminal, wherever the output goes.
  const prints = args.some((argument) => argument.startsWith('--print'))
  return prints || isatty(1) ? 'screen' : 'text'
}

const asked = process.env.XDG_CACHE_HOME || ''
// A relative path is to be passed over, says the specification: https://specifications.freedesktop.org/basedir-spec
const folder = join(isAbsolute(asked) ? asked : homeCache(), 'onrecord')
const use = useOf(process.argv.slice(2))

/** Written aside and renamed, so that a start meanwhile never reads the half of it. No cache is only slower. */
const keepCompiledCode = (script, cache) => {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${cache}.${process.pid}`, script.createCachedData())
    renameSync(`${cache}.${process.pid}`, cache)
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('code-')))
      if (statSync(join(folder, name)).mtimeMs < Date.now() - OLD_CACHE_MS) unlinkSync(join(folder, name))
  } catch {}
}

/** Runs a file of dist/, and gives what it exports. */
const load = (name) => {
  const file = join(dist, name)
  const source = readSource(file)
  const identity = source.slice(source.indexOf('//') + 2, source.indexOf('\n'))
  const cache = join(folder, `code-${process.version}-${process.arch}-${use}-${identity}`)
  const cachedData = readIfThere(cache)
  const script = new Script(source, { filename: file, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) {
    // Not before the program has run: what is compiled by then is what the next start needs.
    let kept = false
    const keepOnce = () => {
      if (!kept) keepCompiledCode(script, cache)
      kept = true
    }
    setTimeout(keepOnce, ALL_IS_DRAWN_MS).unref()
    process.once('exit', keepOnce)
  }
  const module = { exports: {} }
  const requireBeside = (wanted) => (wanted.startsWith('./') ? load(wanted) : require(wanted))
  script.runInThisContext()(module.exports, requireBeside, module, file, dist)
  return module.exports
}

load('onrecord.cjs')
