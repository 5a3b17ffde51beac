#!/usr/bin/env node
'use strict'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`net needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 1
} else {
  // Node 22 and newer keep the compiled program on disk between runs.
  require('node:module').enableCompileCache?.()
  require('../dist/main.js')
}
