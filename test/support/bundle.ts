import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** A program of `test/support` bundled as the real one is, into a folder of its own; `remove` takes that away. */
export function bundle(name: string): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'net-test-'))
  const path = join(folder, `${name}.mjs`)
  buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // The packages that are still CommonJS ask for node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    logLevel: 'error',
  })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
