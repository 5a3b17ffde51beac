import { statfsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Journals of tests wait for the disk at every write; in memory they do not. Undefined where there is no room there. */
function inMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > 2 ** 31 ? '/dev/shm' : undefined
  } catch {
    return undefined
  }
}

const folder = process.env['TMPDIR'] ?? inMemory()

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    // The built program's own tests need `npm run build` first; the check script sees to it.
    // Against what hangs; what has to be quick is held to CPU time in the test itself.
    testTimeout: 60_000,
    // Every core: by itself Vitest leaves one idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    env: { TZ: 'UTC', ...(folder === undefined ? {} : { TMPDIR: folder }) },
    server: { deps: { inline: ['inquirer', /@inquirer/] } },
  },
})
