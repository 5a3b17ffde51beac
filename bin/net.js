#!/usr/bin/env node
'use strict'

const { readFileSync } = require('node:fs')
const { Script } = require('node:vm')

const dist = `${__dirname}/../dist`

module.exports = { start, open }
if (require.main === module) start()

function start() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`net needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
    process.exitCode = 1
    return
  }
  const pack = findPack(process.argv[2] ?? '')
  if (pack !== undefined) {
    open(pack.file, pack.compiled)
    return
  }
  // Another Node than the one that built: from 22 on it keeps what it compiles itself.
  require('node:module').enableCompileCache?.()
  require(`${dist}/main.js`)
}

/** The pack of a command; that of help for any other. None for another Node than the one that built. */
function findPack(word) {
  for (const name of /^[a-z]+$/.test(word) ? [word, 'help'] : ['help']) {
    const file = `${dist}/${process.version}-${process.arch}/${name}`
    try {
      return { file, compiled: readFileSync(`${file}.bin`) }
    } catch {
      // Not one of those that are packed.
    }
  }
  return undefined
}

/**
 * Runs the program by a pack: the chunks that a daily command loads, in one file, and what V8 compiled of them at the
 * build, which together save two thirds of the start. Other chunks come from files of their own.
 */
function open(pack, cachedData) {
  const filename = `${pack}.js`
  const script = pack && new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  const packed = script?.runInThisContext() ?? {}
  const loaded = new Map()
  const load = (name) => {
    const known = loaded.get(name)
    if (known !== undefined) return known.exports
    const chunk = { exports: {}, path: dist }
    loaded.set(name, chunk)
    const run = packed[name] ?? read(name)
    run(
      chunk.exports,
      (path) => (path.startsWith('./') ? load(path.slice(2)) : require(path)),
      chunk,
    )
    return chunk.exports
  }
  load('main.js')
  return { script, loaded }
}

function read(name) {
  const filename = `${dist}/${name}`
  const source = `(function (exports, require, module) {${readFileSync(filename, 'latin1')}\n})`
  return new Script(source, { filename }).runInThisContext()
}
