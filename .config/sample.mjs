import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Shows the main job on a small sample: a journal in a temporary folder, never the person's own.

const program = fileURLToPath(new URL('../bin/net.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'net-sample-'))
const env = {
  ...process.env,
  NET_JOURNAL: join(folder, 'journal.db'),
  NET_CONFIG: join(folder, 'config.json'),
  NET_LANG: process.env.NET_LANG ?? 'en',
}

print(`A sample journal, kept apart from yours: ${env.NET_JOURNAL}`)
on('2026-08-20')
net('add', 'Grace Hopper', '--met', 'Compiler meetup', '--field', 'compilers', '--every', '2m')
net('add', 'Sara Ahmadi', '--met', 'Tehran Python', '--field', 'data', '--org', 'Sepehr')
on('2026-09-03')
net('log', 'coffee with Grace about hiring', '--got', 'two names to ask')
net('done', 'sara', 'sent her the paper')
on('2026-11-17')
net('add', 'George Boole', '--met', 'Logic evening', '--next', 'send him the draft')
net('plan', 'sara', 'ask about the review', '--due', '2026-11-20')
net('add', 'Ada Lovelace', '--field', 'analytical engines', '--via', 'george')
on('2026-11-20')
net('followups')
print('')
print('To look around in the sample:')
print(`  export NET_JOURNAL=${env.NET_JOURNAL} NET_NOW=${env.NET_NOW}`)
print('and back to your own journal:')
print('  unset NET_JOURNAL NET_NOW')

function on(day) {
  env.NET_NOW = `${day}T08:00:00Z`
  print(`\n— ${day} —`)
}

function net(...args) {
  print(`$ net ${args.map(quoted).join(' ')}`)
  const { status } = spawnSync(process.execPath, [program, ...args], { env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function quoted(word) {
  return /^[\w:-]+$/.test(word) ? word : `"${word}"`
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
