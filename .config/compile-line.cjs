'use strict'

// node compile-line.cjs FILE ARGUMENT…: runs the built program with the arguments and writes what was compiled.

const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const [, , target, ...args] = process.argv
const bin = join(__dirname, '../bin/net.js')
const filename = join(__dirname, '../dist/main.js')
// As in bin/net.js, to the letter.
const source = `(function (require, module) {${readFileSync(filename, 'latin1')}\n})`
const script = new Script(source, { filename })
process.argv = [process.execPath, bin, ...args]
process.on('exit', () => {
  if (process.exitCode === 0) writeFileSync(target, script.createCachedData())
})
script.runInThisContext()(createRequire(bin), { exports: {} })
