import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { compile } from './compile.mjs'

// Two passes, because CommonJS starts faster than modules do and esbuild splits only modules: first the program is cut
// into chunks at each `import()`, so that a command loads its own code and nothing else; then each chunk is turned
// into CommonJS, `import()` with it. ./compile.mjs packs what the daily commands load.

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = join(root, 'dist')
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const sqlite = 'better-sqlite3/build/Release/better_sqlite3.node'
// Found where npm puts it beside the program; looking for it as Node does takes a millisecond more.
const openSqlite = `const { existsSync } = require('node:fs')
  const file = netFolder + '/../node_modules/${sqlite}'
  module.exports = () => {
    if (!existsSync(file)) return require('${sqlite}')
    const addon = { exports: {} }
    process.dlopen(addon, file)
    return addon.exports
  }`

await rm(outdir, { recursive: true, force: true })
await mkdir(outdir, { recursive: true })
const shared = {
  platform: 'node',
  target: 'node20',
  // esbuild thinks of Node 20.0, whose tables were older, and would have them made anew wherever they are met.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  logLevel: 'warning',
}
const { metafile, outputFiles } = await build({
  ...shared,
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir,
  bundle: true,
  splitting: true,
  write: false,
  format: 'esm',
  external: [sqlite],
  define: { NET_VERSION: JSON.stringify(version), NET_FOLDER: 'netFolder' },
  legalComments: 'none',
  chunkNames: '[name]-[hash]',
  metafile: true,
  plugins: [replaced()],
})
for (const { path, text } of outputFiles) {
  const { code } = await transform(asCommonJs(text), {
    ...shared,
    format: 'cjs',
    supported: { ...shared.supported, 'dynamic-import': false },
  })
  await writeFile(path, inAscii(code))
}
// In one file: a thread of its own shares nothing with the rest, and loading twenty files takes it 30 ms.
await build({
  ...shared,
  absWorkingDir: root,
  entryPoints: ['src/reader.ts'],
  outdir,
  bundle: true,
  format: 'cjs',
  legalComments: 'none',
})
await writeFile(join(outdir, 'licences.txt'), await licencesOf(Object.keys(metafile.inputs)))
// Read by the test that guards start-up; not published.
await writeFile(join(outdir, 'meta.json'), JSON.stringify(metafile))
compile(outdir)

/**
 * What a chunk gives to others as plain values. esbuild makes a function of each, called at every use, in case the value
 * changes later; none of ours does, and no chunk needs another that needs it in turn. And the
 * folder of a module is known to CommonJS only.
 */
function asCommonJs(text) {
  const folder = /\bnetFolder\b/.test(text) ? 'const netFolder = module.path;' : ''
  return `${folder}${text}`.replace(/\bexport\s*\{([^{}]*)\};?\s*$/, (_, list) => {
    const values = list
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
    const pairs = values.map((one) => {
      const [own, given = own] = one.split(/\s+as\s+/)
      return `${given}:${own}`
    })
    return `module.exports={__esModule:true,${pairs.join(',')}};`
  })
}

/**
 * esbuild escapes what is not ASCII in strings but not in regular expressions. A text that is all ASCII is read fastest,
 * and V8 keeps it in half the room. Escapes mean the same in both.
 */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What the packages in the bundle ask to be handed on with them. */
async function licencesOf(inputs) {
  const folders = new Set(
    inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? ''),
  )
  const texts = []
  for (const folder of [...folders].filter(Boolean).toSorted()) {
    const { name, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
    const file = (await readdir(join(root, folder))).find((one) =>
      /^(licen[cs]e|copying)/i.test(one),
    )
    const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8')
    texts.push(`${name} (${license})\n\n${text.trim()}\n`)
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/**
 * What packages bring along for doors that are never opened here: commander's child_process (2 ms) for commands that
 * are programs of their own, the editor prompt of inquirer with its tables of encodings (570 KB), and the copying of
 * SQLite's library, in whose place `VACUUM INTO` is used. And that library is opened where it is, instead of looked for
 * in a dozen places (5 ms with its small files). What measures
 * the width of texts waits for one that is not measured by its length: its patterns take a millisecond to read.
 */
function replaced() {
  const nothing = 'module.exports = {}'
  const replacements = [
    { path: 'node:child_process', by: '/node_modules/commander/', contents: nothing },
    { path: '@inquirer/external-editor', by: '/node_modules/@inquirer/editor/', contents: nothing },
    {
      path: 'bindings',
      by: '/node_modules/better-sqlite3/',
      contents: openSqlite,
    },
    { path: './methods/backup', by: '/node_modules/better-sqlite3/', contents: nothing },
    {
      path: 'fast-string-width',
      // Whoever imports it: what a chunk gives to others it has from the start, see `asCommonJs`.
      by: '/',
      contents: `let measure
        export default (text) => (measure ??= require('fast-string-width').default)(text)`,
    },
  ]
  return {
    name: 'replaced',
    setup({ onResolve, onLoad }) {
      for (const { path, by } of replacements) {
        onResolve({ filter: new RegExp(`^${path}$`) }, ({ importer }) =>
          importer.replaceAll('\\', '/').includes(by) ? { path, namespace: 'replaced' } : undefined,
        )
      }
      onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path }) => ({
        contents: replacements.find((one) => one.path === path).contents,
        resolveDir: root,
      }))
    },
  }
}
