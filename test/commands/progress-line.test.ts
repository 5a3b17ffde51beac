import { expect, it } from 'vitest'
import { progressLine } from '../../src/commands/progress-line.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { createTranslate, loadCatalogue } from '../../src/i18n/translate.ts'

async function lineOn(env: Record<string, string>, isTTY = true) {
  const written: string[] = []
  let now = 0
  const t = createTranslate(
    await loadCatalogue('en'),
    createFormat('en', 'gregorian', '2026-11-20'),
  )
  const line = progressLine({
    world: {
      stderr: { isTTY, write: (text) => written.push(text) },
      clock: () => new Date(now),
      env,
    },
    t,
  })
  return {
    written,
    at(moment: number, done: number, total?: number) {
      now = moment
      line.tell(done, total)
    },
    end: () => line.end(),
  }
}

it('draws one line once a second has passed, ten times a second at most, and wipes it away', async () => {
  const line = await lineOn({})
  line.at(999, 1, 8)
  expect(line.written).toEqual([])
  line.at(1000, 2)
  line.at(1050, 3, 8)
  line.at(1100, 4, 8)
  expect(line.written).toEqual(['\r2 read …\u001b[K', expect.stringMatching(/█+░+ 4 of 8/)])
  line.end()
  expect(line.written.at(-1)).toBe('\r\u001b[K')
})

it.each<[Record<string, string>, boolean]>([
  [{ TERM: 'dumb' }, true],
  [{}, false],
])('draws nothing where a line cannot be drawn over: %j %s', async (env, isTTY) => {
  const line = await lineOn(env, isTTY)
  line.at(5000, 2, 8)
  line.end()
  expect(line.written).toEqual([])
})
