'use strict'

// node compile-line.cjs pack|compile PACK ARGUMENT…: runs the built program with the arguments; writes PACK.js, the
// chunks it loaded, or PACK.bin, what V8 compiled of them.

const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { open } = require('../bin/net.js')

const [, , how, pack, ...args] = process.argv
const dist = join(__dirname, '../dist')
process.argv = [process.execPath, join(__dirname, '../bin/net.js'), ...args]
const { script, loaded } = open(how === 'compile' ? pack : undefined)
process.on('exit', () => {
  if (process.exitCode !== 0) return
  if (how === 'compile') writeFileSync(`${pack}.bin`, script.createCachedData())
  else {
    const chunks = [...loaded.keys()].map(
      (name) =>
        `${JSON.stringify(name)}:function(exports,require,module){${readFileSync(join(dist, name), 'latin1')}\n}`,
    )
    writeFileSync(`${pack}.js`, `({${chunks.join(',\n')}})`, 'latin1')
  }
})
