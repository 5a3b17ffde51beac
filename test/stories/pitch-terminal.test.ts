import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BuiltStory, builtProgram, builtStory } from '../support/built.ts'
import { openTerminal, type TestTerminal } from '../support/terminal.ts'
import { widest } from '../support/widest.ts'

// The built program in a real pseudo-terminal.

/** A command to its end, nobody asked. */
function done(story: BuiltStory, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [builtProgram, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...story.env },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

function partsOf(story: BuiltStory): unknown {
  return (JSON.parse(done(story, 'pitch', 'list', '--json')) as { parts: unknown }[])[0]?.parts
}

/** Nothing of a screen is left: the cursor is seen, keys are no longer raw. */
async function expectClean(terminal: TestTerminal): Promise<void> {
  expect(terminal.isCursorHidden()).toBe(false)
  expect(await terminal.isAlternateScreen()).toBe(false)
  const raw = terminal.rawOutput()
  expect(raw.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001b[?2004h'))
}

describe('writing a pitch', () => {
  test('Ctrl-C in the third part keeps the first two and what stands typed', async () => {
    const story = builtStory()
    done(story, 'add', 'Grace', 'Hopper')
    const terminal = story.net(['pitch', 'write', '--for', 'grace'])
    await terminal.waitFor(/1\/5 Introduction[^]*Ctrl-O/)
    terminal.type('I am Ada.\rI build compilers.')
    await terminal.waitFor('I build compilers.')
    terminal.press('ctrl-d')
    await terminal.waitFor(/2\/5 Need\n[^]*Ctrl-O/)
    terminal.type('A test farm.')
    await terminal.waitFor('A test farm.')
    terminal.press('enter', 'enter')
    await terminal.waitFor(/3\/5 Their gain\n[^]*Ctrl-O/)
    terminal.type('You get half a sent')
    await terminal.waitFor('half a sent')
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect((await terminal.screen()).replaceAll('\n', ' ')).toContain(
      'That much is saved; to go on: net pitch write "for Grace Hopper"',
    )
    await expectClean(terminal)
    const kept = {
      intro: 'I am Ada.\nI build compilers.',
      need: 'A test farm.',
      gain: 'You get half a sent',
      thanks: '',
      reach: '',
    }
    expect(partsOf(story)).toEqual(kept)

    const again = story.net(['pitch', 'write', '--for', 'grace'], { columns: 50, rows: 14 })
    await again.waitFor(/│ I build compilers\.[^]*Ctrl-O/)
    again.press('ctrl-d')
    await again.waitFor(/│ A test farm\.[^]*Ctrl-O/)
    again.press('ctrl-d')
    await again.waitFor(/│ You get half a sent[^]*Ctrl-O/)
    again.type('ence.')
    await again.waitFor('half a sentence.')
    again.press('ctrl-d')
    await again.waitFor(/4\/5 Thanks\n[^]*Ctrl-O/)
    again.press('ctrl-c')
    expect(await again.exit()).toBe(130)
    expect(partsOf(story)).toEqual({ ...kept, gain: 'You get half a sentence.' })
  })

  test('all five in the editor', async () => {
    const story = builtStory({ EDITOR: "sed -i 's/^# Need.*/&\\nA test farm./'" })
    const terminal = story.net(['pitch', 'write', 'lobby', '--editor'])
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('Wrote the pitch "lobby" (#1): the part Need.')
    expect(partsOf(story)).toMatchObject({ need: 'A test farm.', gain: '' })
  })
})

test.each(['true', 'false'])(
  'an editor that gives nothing (%s) leaves no file behind',
  async (editor) => {
    const folder = mkdtempSync(join(tmpdir(), 'net-editor-'))
    const story = builtStory({ EDITOR: editor, TMPDIR: folder })
    const terminal = story.net(['pitch', 'write', 'lobby', '--editor'])
    expect(await terminal.exit()).toBe(2)
    expect(await terminal.screen()).not.toContain('kept')
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  },
)

test('a list of pitches gives up columns before their names', async () => {
  const terminal = withPitch().net(['pitch', 'list'], { columns: 32 })
  expect(await terminal.exit()).toBe(0)
  expect(await terminal.screen()).toMatch(/^ +Pitch .*\n#1 +sea .*$/)
})

function withPitch(lang: 'en' | 'fa' = 'en'): BuiltStory {
  const story = builtStory({ NET_LANG: lang })
  done(
    story,
    ...['pitch', 'write', 'sea', '--intro', 'من آدا هستم و سال‌هاست که کامپایلر می‌سازم. '.repeat(8)],
    ...['--need', 'I look for a test farm.', '--gain', 'You get benchmarks.'],
  )
  return story
}

describe('a rehearsal', () => {
  test('runs its clock in place, follows the window, and leaves what it came to', async () => {
    const story = withPitch()
    const terminal = story.net(['pitch', 'rehearse', 'sea', '--target', '90'])
    await terminal.waitFor(/^sea · reading\n0:00 of 1:30[^]*▶ Introduction[^]*q: stop$/)
    expect(await terminal.isAlternateScreen()).toBe(true)
    expect(terminal.isCursorHidden()).toBe(true)
    await terminal.waitFor(/^sea · reading\n0:01 of 1:30/)
    for (const [columns, rows] of [
      [40, 10],
      [24, 5],
      [100, 30],
      [80, 24],
    ] as const) {
      await terminal.resize(columns, rows)
      // What was drawn for the window before fits the pattern too, but has other lines.
      const screen = await terminal.waitFor(
        new RegExp(
          `^(?=(?:.*\\n){${rows - 1}}.*$)(?:[^]*\\n)?0:\\d\\d of 1:30[^]*من آدا[^]*(?:stop|…)$`,
        ),
      )
      expect(widest(screen)).toBeLessThan(columns)
      expect(screen.match(/of 1:30/g)).toHaveLength(1)
    }
    terminal.press('space')
    await terminal.waitFor(/✓ Introduction {2}▶ Need[^]*I look for a test farm\./)
    terminal.type('b')
    await terminal.waitFor(/▶ Introduction {2}✓ Need/)
    terminal.press('enter', 'enter', 'enter')
    await terminal.waitFor(/\[x\] Introduction[^]*\[x\] Their gain/)
    terminal.type('2')
    await terminal.waitFor('❯ 2 [ ] Need')
    terminal.press('enter')
    await terminal.waitFor(/How fluent[^]*5 {2}second nature/)
    terminal.type('4')
    expect(await terminal.exit()).toBe(0)
    await expectClean(terminal)
    const screen = await terminal.screen()
    expect(screen).toMatch(/^Said: Introduction and Their gain\n✔ How fluent did it feel\?/)
    expect(screen).toMatch(
      /Rehearsed "sea" \(reading\) on Friday 20 November 2026: 0:\d\d of 1:30,/,
    )
    expect(screen).toMatch(/ – {2}Need +0:0\d {2}of 0:30/)
    expect(widest(screen)).toBeLessThan(80)
    expect(done(story, 'pitch', 'list')).toContain('2026')
  })

  test('in Persian, by the keys of a Persian keyboard', async () => {
    const story = withPitch('fa')
    const terminal = story.net(['pitch', 'rehearse', 'sea', '--mode', 'cues'], {
      columns: 60,
      rows: 20,
    })
    const screen = await terminal.waitFor(/^sea · با سرنخ\n۰:۰۰ از ۱:۰۰[^]*پایان$/)
    expect(screen).toContain('\nمن آدا هستم …\n')
    expect(widest(screen)).toBeLessThan(60)
    expect(screen).toContain('ب: برگشت')
    terminal.press('space')
    await terminal.waitFor('▶ نیاز من')
    terminal.type('ب')
    await terminal.waitFor('▶ معرفی')
    // The key of n, by its place.
    terminal.type('د')
    await terminal.waitFor('▶ نیاز من')
    terminal.type('پ')
    await terminal.waitFor('۱ [x] معرفی')
    terminal.type('۱')
    await terminal.waitFor('❯ ۱ [ ] معرفی')
    terminal.press('enter')
    await terminal.waitFor('مثل آب خوردن')
    terminal.type('۵')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('تمرین بعدی:')
    await expectClean(terminal)
  })

  test('by the line names what can be entered, and shows all of the text', async () => {
    const story = withPitch()
    const terminal = openTerminal([process.execPath, builtProgram, 'pitch', 'rehearse', 'sea'], {
      rows: 8,
      env: { ...story.env, TERM: 'dumb' },
    })
    try {
      await terminal.waitFor(/\nEnter: next part · b and Enter: back · \.\.: stop\n>$/)
      expect((await terminal.history()).match(/من آدا/g)).toHaveLength(8)
      terminal.press('enter')
      await terminal.waitFor(/I look for a test farm[^]*>$/)
      terminal.type('..\r')
      await terminal.waitFor(/numbers and Enter, such as 13[^]*>$/)
      expect(await terminal.history()).not.toMatch(/space|Esc|↑/)
    } finally {
      terminal.close()
    }
  })

  test.each(['clock', 'said', 'fluency'])(
    'cancelled at its %s leaves the terminal as it was',
    async (where) => {
      const story = withPitch()
      const command = `"${process.execPath}" "${builtProgram}" pitch rehearse sea; echo "LEFT $?"; stty -a; read line`
      const terminal = openTerminal(['/bin/sh', '-c', command], { env: story.env })
      try {
        await terminal.waitFor('0:01 of 1:00')
        if (where !== 'clock') {
          terminal.type('q')
          await terminal.waitFor('[x] Introduction')
        }
        if (where === 'fluency') {
          terminal.press('enter')
          await terminal.waitFor('second nature')
        }
        terminal.press('ctrl-c')
        await terminal.waitFor('LEFT 130')
        const screen = await terminal.waitFor('icanon')
        expect(screen).toMatch(/(?<!-)\bicanon\b/)
        expect(screen).toMatch(/(?<!-)\becho\b/)
        expect(screen).toContain('Cancelled.')
        await expectClean(terminal)
        // At the questions afterwards the run is over, and kept.
        const runs = where === 'clock' ? 0 : 1
        expect(screen.includes('The run is kept')).toBe(runs === 1)
        expect(JSON.parse(done(story, 'pitch', 'list', '--json'))).toMatchObject([{ runs }])
      } finally {
        terminal.close()
      }
    },
  )

  test.each([
    ['SIGTERM', 130],
    ['SIGQUIT', 131],
    ['Ctrl-\\', 131],
  ] as const)('ended by %s leaves a clean terminal too', async (signal, code) => {
    const story = withPitch()
    const terminal = story.net(['pitch', 'rehearse', 'sea'])
    await terminal.waitFor('0:01 of 1:00')
    if (signal === 'Ctrl-\\') terminal.type('\u001c')
    else terminal.signal(signal)
    expect(await terminal.exit()).toBe(code)
    await expectClean(terminal)
    expect(JSON.parse(done(story, 'pitch', 'list', '--json'))).toMatchObject([{ runs: 0 }])
  })
})
