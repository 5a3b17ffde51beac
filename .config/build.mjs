import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = `${root}/dist`
const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'))
const shared = {
  platform: 'node',
  target: 'node20',
  minify: true,
  logLevel: 'warning',
}

// Two passes, because CommonJS starts faster than modules do and esbuild splits only modules: first the program is cut
// into chunks at each `import()`, so that a command loads its own code and nothing else; then each chunk is turned
// into CommonJS, `import()` with it.
const bundle = await build({
  ...shared,
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir,
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  external: ['better-sqlite3'],
  define: { NET_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  plugins: [withoutUnused()],
  chunkNames: '[name]-[hash]',
})

await rm(outdir, { recursive: true, force: true })
await mkdir(outdir, { recursive: true })
for (const file of bundle.outputFiles) {
  await writeFile(file.path, file.path.endsWith('.js') ? await toCommonJs(file.text) : file.text)
}
await writeFile(`${outdir}/licences.txt`, await licencesOf(Object.keys(bundle.metafile.inputs)))
// Read by the test that guards start-up.
await writeFile(`${outdir}/meta.json`, JSON.stringify(bundle.metafile))

async function toCommonJs(text) {
  const { code } = await transform(text, {
    ...shared,
    format: 'cjs',
    supported: { 'dynamic-import': false },
  })
  return code
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
 * are programs of their own, and the editor prompt of inquirer with its tables of encodings (570 KB).
 */
function withoutUnused() {
  const unused = [
    { path: /^node:child_process$/, by: '/node_modules/commander/' },
    { path: /^@inquirer\/external-editor$/, by: '/node_modules/@inquirer/editor/' },
  ]
  return {
    name: 'without-unused',
    setup({ onResolve, onLoad }) {
      for (const { path: filter, by } of unused) {
        onResolve({ filter }, ({ importer, path }) =>
          importer.includes(by) ? { path, namespace: 'absent' } : undefined,
        )
      }
      onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}
