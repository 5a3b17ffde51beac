import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtStory } from '../support/built.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the built program answers, with nobody at the terminal. */
function net(story: ReturnType<typeof builtStory>, ...args: string[]): string {
  return execFileSync(process.execPath, [`${root}/bin/net.js`, ...args], {
    env: { ...process.env, ...story.env, NO_COLOR: '1' },
    encoding: 'utf8',
  })
}

describe('the program as it is shipped', () => {
  it('has only ASCII in it, as its launcher reads it', () => {
    for (const name of readdirSync(`${root}/dist`).filter((one) => one.endsWith('.js'))) {
      const text = readFileSync(`${root}/dist/${name}`)
      expect({ name, isAscii: text.every((byte) => byte < 0x80) }).toEqual({ name, isAscii: true })
    }
  })

  it('reads Persian days as the source does', () => {
    const story = builtStory()
    net(story, 'add', 'George B')
    for (const [text, day] of [
      ['۲۰ آبان: coffee with George', 'Wednesday 11 November 2026'],
      ['20 آبان 1405: coffee with George', 'Wednesday 11 November 2026'],
      ['يكشنبه: coffee with George', 'Sunday 15 November 2026'],
    ] as const) {
      expect(net(story, 'log', text)).toContain(`Logged for ${day}`)
    }
    expect(net(story, 'plan', 'george', 'write', '--due', 'جمعه آینده')).toContain(
      '27 November 2026',
    )
    expect(net(story, 'plan', 'george', 'write', '--due', '۲۰ آذر')).toContain('11 December 2026')
  })
})
