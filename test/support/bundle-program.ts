import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The whole program in one file, for tests that need several processes of it; `remove` takes it away. */
export function bundleProgram(): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'net-test-'))
  const path = join(folder, 'net.mjs')
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3')
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/main.ts', import.meta.url))],
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Not found by its name from where the bundle stands.
    alias: { 'better-sqlite3': sqlite },
    external: [sqlite],
    define: { NET_VERSION: '"0.0.0-test"', NET_FOLDER: JSON.stringify(folder) },
    // The packages that are still CommonJS ask for node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    logLevel: 'error',
  })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
