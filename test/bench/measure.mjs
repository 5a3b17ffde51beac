import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs commands by turns with `node empty.js`, so that what else the machine does weighs on both. Time is the median
 * of the ratios of neighbouring runs, and the ratio of the quickest runs; memory is the peak over an empty program's,
 * in MB, measured in runs of its own.
 */
export class Measurer {
  #folder = mkdtempSync(join(tmpdir(), 'net-measure-'))
  #empty = join(this.#folder, 'empty.js')
  #preload = join(this.#folder, 'preload.cjs')
  #report = join(this.#folder, 'peak')

  constructor() {
    writeFileSync(this.#empty, '')
    writeFileSync(
      this.#preload,
      `process.on('exit', () => {
        require('fs').writeFileSync(${JSON.stringify(this.#report)}, String(process.resourceUsage().maxRSS))
      })`,
    )
  }

  /** `before` is done ahead of each run, unmeasured: a fresh copy for a command that writes. */
  measure(args, { env, runs, before = () => {} }) {
    const ratios = []
    const own = []
    const bare = []
    for (let run = -1; run < runs; run++) {
      before()
      const pair = [this.#time([this.#empty], env), this.#time(args, env)]
      if (run < 0) continue // the first reads the files into the system's cache
      bare.push(pair[0])
      own.push(pair[1])
      ratios.push(pair[1] / pair[0])
    }
    before()
    const memory = (this.#peak(args, env) - this.#peak([this.#empty], env)) / 1024
    return {
      median: median(ratios),
      least: Math.min(...own) / Math.min(...bare),
      milliseconds: median(own),
      bareMilliseconds: median(bare),
      memory,
    }
  }

  /** One run: how long it took, and the most memory it had, in MB. */
  measureOnce(args, { env, before }) {
    before()
    const start = performance.now()
    const peak = this.#peak(args, env) / 1024
    return { milliseconds: performance.now() - start, peak }
  }

  close() {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #time(args, env) {
    const start = performance.now()
    this.#run(args, env)
    return performance.now() - start
  }

  #peak(args, env) {
    this.#run(['--require', this.#preload, ...args], env)
    return Number(readFileSync(this.#report, 'utf8'))
  }

  #run(args, env) {
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  }
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
