import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'

// Start-up is most of what a person waits for. What a line loads is what its modules import at the top; the costly
// things are behind `import()`. Needs `npm run build`.

interface Graph {
  inputs: Record<string, { imports: { path: string; kind: string; external?: boolean }[] }>
}

const built = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))
const graph = JSON.parse(readFileSync(built('meta.json'), 'utf8')) as Graph

/** What every line loads. */
const always = ['commander', 'fast-string-truncated-width', 'fast-string-width']

/** What commands load besides, by the path of their module; nothing unless said here. */
const more: Record<string, readonly string[]> = {
  // They open copies, and a journal that cannot be used.
  'src/commands/backup.ts': ['better-sqlite3'],
  'src/commands/restore.ts': ['better-sqlite3'],
  'src/commands/doctor.ts': ['better-sqlite3', 'valibot'],
  'src/commands/config/edit.ts': ['valibot'],
  'src/commands/config/get.ts': ['valibot'],
  'src/commands/config/set.ts': ['valibot'],
  'src/commands/config/unset.ts': ['valibot'],
}

const entries = commandModules()

describe('start-up', () => {
  it('loads the words of the line and what draws help, nothing else', () => {
    expect(packagesOf('src/main.ts')).toEqual(always)
  })

  it('knows the module of every command', () => {
    expect(entries).toHaveLength(commands.filter(({ load }) => load !== undefined).length)
  })

  it.each(entries)('%s loads no package at its top that is not meant', (entry) => {
    expect(packagesOf(entry).filter((name) => !always.includes(name))).toEqual(more[entry] ?? [])
  })

  it('opens the journal with SQLite alone', () => {
    expect(packagesOf('src/journal/journal.ts')).toEqual(['better-sqlite3'])
  })

  it('speaks a language without loading a package', () => {
    expect(packagesOf('src/i18n/en.ts')).toEqual([])
    expect(packagesOf('src/i18n/fa.ts')).toEqual([])
  })
})

describe('the built program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'net-startup-'))
  const preload = join(folder, 'preload.cjs')
  const report = join(folder, 'loaded.json')
  writeFileSync(
    preload,
    `process.on('exit', () => {
      const loaded = process.moduleLoadList.filter((name) => name.startsWith('NativeModule '))
      require('fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(loaded))
    })`,
  )
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function loadedBy(...args: string[]): string[] {
    execFileSync(process.execPath, ['--require', preload, built('../bin/net.js'), ...args], {
      env: {
        ...process.env,
        NET_JOURNAL: join(folder, 'j.db'),
        NET_CONFIG: join(folder, 'c.json'),
      },
    })
    return (JSON.parse(readFileSync(report, 'utf8')) as string[]).map((name) =>
      name.replace('NativeModule ', ''),
    )
  }

  it("opens none of Node's costly modules for help", () => {
    const costly = ['child_process', 'crypto', 'net', 'readline', 'stream', 'tty', 'worker_threads']
    expect(loadedBy('--help').filter((name) => costly.includes(name))).toEqual([])
  })

  it('opens no streams to add somebody', () => {
    const costly = ['child_process', 'net', 'readline', 'stream', 'tty', 'worker_threads']
    const loaded = loadedBy('add', 'Grace Hopper')
    expect(loaded.filter((name) => costly.includes(name))).toEqual([])
  })
})

/** The packages that are loaded with a module: its imports at the top, theirs, and so on. */
function packagesOf(entry: string): string[] {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const open = [entry]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
    if (name !== undefined) packages.add(name)
    for (const one of graph.inputs[path]?.imports ?? []) {
      if (one.kind !== 'dynamic-import' && one.external !== true) open.push(one.path)
    }
  }
  return [...packages].toSorted()
}

/** The modules the table loads. */
function commandModules(): string[] {
  return (graph.inputs['src/commands/index.ts']?.imports ?? [])
    .filter(({ kind }) => kind === 'dynamic-import')
    .map(({ path }) => path)
}
