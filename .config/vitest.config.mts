import { readdirSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('..', import.meta.url))

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

/** Test files that hold something to the CPU time of their process. */
const timed = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => readFileSync(join(root, 'test', path), 'utf8').includes('support/cpu-time.ts'))
  .map((path) => `test/${path.replaceAll('\\', '/')}`)

/** Small files that take long: begun last, they would leave a core idle at the end. */
const long = [
  'completion-shells',
  'concurrency',
  'export-ended',
  'import-fuzz',
  'import-hostile',
  'import-thread',
  'month',
  'pitch-terminal',
  'random-journals',
  'restore',
]

function isLong({ moduleId }: TestSpecification): boolean {
  return [...timed, ...long.map((name) => `/${name}.test.ts`)].some((end) => moduleId.endsWith(end))
}

/** By itself Vitest begins with the large files, where it has not yet seen how long each takes. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    root,
    // The built program's own tests need `npm run build` first; the check script sees to it.
    // Against what hangs; what has to be quick is held to CPU time in the test itself.
    testTimeout: 60_000,
    // Every core: by itself Vitest leaves one idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    env: { TZ: 'UTC', ...(folder === undefined ? {} : { TMPDIR: folder }) },
    sequence: { sequencer: LongFirst },
    server: { deps: { inline: ['inquirer', /@inquirer/] } },
    projects: [
      // What a process did before, and keeps in memory, costs time: these have one each. Projects run by their names.
      { extends: true, test: { name: 'alone', include: timed } },
      // A process for each file would read and compile the program two hundred times, a third of all the time it takes.
      // So no test may leave anything behind: a setting of the environment, a clock, a file outside its own folder.
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: timed, isolate: false },
      },
    ],
  },
})
