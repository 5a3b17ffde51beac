#!/usr/bin/env node
'use strict'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`net needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 1
} else start()

/**
 * The build keeps what its own Node compiles for a command, which saves half of the start; another Node compiles, and
 * from 22 on keeps that itself.
 */
function start() {
  const { readFileSync } = require('node:fs')
  const dist = `${__dirname}/../dist`
  const filename = `${dist}/main.js`
  const cachedData = compiled(`${dist}/${process.version}-${process.arch}`, readFileSync)
  if (cachedData === undefined) {
    require('node:module').enableCompileCache?.()
    require(filename)
    return
  }
  const { Script } = require('node:vm')
  const source = `(function (require, module) {${readFileSync(filename, 'latin1')}\n})`
  new Script(source, { filename, cachedData }).runInThisContext()(require, { exports: {} })
}

function compiled(folder, readFileSync) {
  const word = process.argv[2] ?? ''
  for (const name of /^[a-z]+$/.test(word) ? [word, 'help'] : ['help']) {
    try {
      return readFileSync(`${folder}/${name}.bin`)
    } catch {
      // Not one of those kept.
    }
  }
  return undefined
}
