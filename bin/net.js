#!/usr/bin/env node
'use strict'

const { existsSync, readFileSync } = require('node:fs')
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
    open(pack)
    return
  }
  // Another Node than the one that built: from 22 on it keeps what it compiles itself.
  require('node:module').enableCompileCache?.()
  require(`${dist}/main.js`)
}

/** The pack of a command; that of help for any other. None for another Node than the one that built. */
function findPack(word) {
  const names = /^[a-z]+$/.test(word) ? [word, 'help'] : ['help']
  return names
    .map((name) => `${dist}/${process.version}-${process.arch}/${name}`)
    .find((pack) => existsSync(`${pack}.bin`))
}

/**
 * Runs the program by a pack: the chunks that a daily command loads, in one file, and what V8 compiled of them at the
 * build, which together save two thirds of the start. Other chunks come from files of their own.
 */
function open(pack) {
  const script = pack && readScript(pack)
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

function readScript(pack) {
  const filename = `${pack}.js`
  // All ASCII. Half a million letters decoded by Node's reader of text take a hundredth of a start.
  const source = readFileSync(filename).latin1Slice()
  // Not there yet while it is made.
  const compiled = `${pack}.bin`
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined
  return new Script(source, { filename, cachedData })
}

function read(name) {
  const filename = `${dist}/${name}`
  const source = `(function (exports, require, module) {${readFileSync(filename).latin1Slice()}\n})`
  return new Script(source, { filename }).runInThisContext()
}
