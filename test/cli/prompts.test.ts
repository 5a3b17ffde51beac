import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { TypedKeys } from '../../src/cli/prompt-keys.ts'
import { bundle } from '../support/bundle.ts'
import { openTerminal, type TerminalOptions, type TestTerminal } from '../support/terminal.ts'
import { widest } from '../support/widest.ts'

let program: ReturnType<typeof bundle>
beforeAll(() => {
  program = bundle('ask')
})
afterAll(() => program.remove())

const opened: TestTerminal[] = []
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close()
})

function ask(question: string, options?: TerminalOptions, level = '1'): TestTerminal {
  const terminal = openTerminal([process.execPath, program.path, question, level], options)
  opened.push(terminal)
  return terminal
}

/** The same, run by a shell that says afterwards how the terminal was left. It stays, or what it said last may be lost. */
function askInShell(question: string): TestTerminal {
  const script = `"${process.execPath}" "${program.path}" ${question}; echo "LEFT $?"; stty -a; read line`
  const terminal = openTerminal(['/bin/sh', '-c', script])
  opened.push(terminal)
  return terminal
}

describe('a line of text', () => {
  test('is asked again until it is right, and leaves one line behind', async () => {
    const terminal = ask('text')
    expect(await terminal.waitFor('Name')).toBe('BEFORE\n? Name first and last\n  Esc: stop')
    expect(await terminal.cursor()).toEqual({ row: 1, column: 7 })
    terminal.press('enter')
    await terminal.waitFor('Something is needed here')
    terminal.type('Sara9')
    await terminal.waitFor('Sara9')
    terminal.press('enter')
    expect(await terminal.waitFor('digits')).toBe(
      'BEFORE\n? Name Sara9\n  No digits in a name\n  Esc: stop',
    )
    terminal.press('backspace', 'enter')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toBe('BEFORE\n✔ Name Sara\nANSWER "Sara"')
  })

  test('can be left empty where that is said', async () => {
    const terminal = ask('optional')
    await terminal.waitFor('Note Enter skips')
    terminal.press('enter')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER ""')
  })

  test('is edited in the middle', async () => {
    const terminal = ask('initial')
    await terminal.waitFor('Name Sara')
    terminal.press('home')
    terminal.type('Dr ')
    terminal.press('end')
    terminal.type(' Ahmadi x')
    terminal.press('ctrl-w', 'enter')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER "Dr Sara Ahmadi"')
  })

  test('takes a paste of two lines as one', async () => {
    const terminal = ask('optional')
    await terminal.waitFor('Note')
    terminal.paste('one\ntwo\u001b[31m')
    await terminal.waitFor('one two')
    terminal.press('enter')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER "one two"')
  })

  test.each([
    [80, 24],
    [40, 12],
  ])(
    'scrolls sideways in Persian with half-spaces and vowel marks at %i×%i',
    async (columns, rows) => {
      const terminal = ask('fa-text', { columns, rows })
      await terminal.waitFor('کنید؟')
      const text = 'می‌خواهم دربارهٔ شبکه‌سازی و اُنس گفت‌وگو کنم '.repeat(4).trim()
      // Each length once, the ones around the edge of the window included.
      for (const [i, character] of [...text].entries()) {
        terminal.type(character)
        if (i % 16 === 0) await terminal.screen()
      }
      await terminal.waitFor(/کنم$/m)
      const screen = await terminal.screen()
      expect(
        screen.split('\n').filter((line) => line.includes('?') || line.includes('؟')).length,
      ).toBeLessThanOrEqual(2)
      expect(screen.startsWith('BEFORE\n? می‌خواهید')).toBe(true)
      expect(widest(screen)).toBeLessThan(columns)
      terminal.press('enter')
      expect(await terminal.exit()).toBe(0)
      expect((await terminal.history()).replaceAll('\n', '')).toContain('ANSWER')
    },
  )

  test.each(['escape', 'ctrl-u'] as const)('can be gone back from by %s', async (key) => {
    const terminal = ask('back')
    await terminal.waitFor('? Why so\n  Esc: back')
    terminal.press(key)
    if (key === 'ctrl-u') terminal.press('enter')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toBe('BEFORE\nANSWER ""')
  })

  test('shows nothing of what a hostile text would do', async () => {
    const terminal = ask('hostile')
    expect(await terminal.waitFor('Name')).toBe('BEFORE\n? Name ab\n  Esc: stop')
    terminal.press('ctrl-c')
    await terminal.exit()
  })
})

describe('a choice', () => {
  test('by arrows, the cursor hidden meanwhile and every line within the window', async () => {
    const terminal = ask('choice', { columns: 40, rows: 12 })
    const screen = await terminal.waitFor('Enter takes')
    expect(screen).toContain('❯ n  No')
    expect(widest(screen)).toBeLessThan(40)
    expect(terminal.isCursorHidden()).toBe(true)
    terminal.press('down', 'down', 'up', 'enter')
    await terminal.exit()
    expect(await terminal.screen()).toBe('BEFORE\n✔ Go on? Not yet known\nANSWER "open"')
    expect(terminal.isCursorHidden()).toBe(false)
  })

  test.each([
    ['y', 'yes'],
    ['U', 'open'],
    ['3', 'open'],
    ['۲', 'no'],
    // The key of the letter u on a Persian keyboard.
    ['ع', 'open'],
  ])('by the key %s', async (key, answer) => {
    const terminal = ask('choice')
    await terminal.waitFor('Enter takes')
    terminal.type(key)
    await terminal.exit()
    expect(await terminal.screen()).toContain(`ANSWER "${answer}"`)
  })

  test('says whether letters or numbers pick', async () => {
    expect(await ask('choice').waitFor('Enter takes')).toMatch(
      /\n {2}a letter, Enter takes · Esc: stop$/,
    )
    const terminal = ask('numbers')
    expect(await terminal.waitFor('Enter takes')).toMatch(
      /2 {2}two\n {2}a number, Enter takes · Esc: stop$/,
    )
    terminal.type('2')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER "two"')
  })

  test('in a long list by typing, whatever the accents', async () => {
    const terminal = ask('list')
    await terminal.waitFor('1/40')
    terminal.type('navy grac')
    expect(await terminal.waitFor('navy grac▏')).toContain('❯ Grâce Hopper  navy')
    terminal.type('zzz')
    await terminal.waitFor('Nobody like that')
    terminal.press('enter', 'ctrl-u')
    await terminal.waitFor('1/40')
    terminal.type('احمدي')
    await terminal.waitFor('❯ سارا احمدی')
    terminal.press('enter')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER 34')
  })

  test('in a long list scrolls within a low window', async () => {
    const terminal = ask('list', { columns: 40, rows: 12 })
    await terminal.waitFor('1/40')
    terminal.press('up')
    const screen = await terminal.waitFor('40/40')
    expect(screen).toContain('❯ Person 39')
    expect(screen).toContain('? Which?')
  })
})

describe('yes or no', () => {
  test.each([
    ['confirm', 'y', 'true'],
    ['confirm', '\r', 'false'],
    ['fa-confirm', '\r', 'true'],
    ['fa-confirm', 'ن', 'false'],
    ['fa-confirm', 'n', 'false'],
  ])('%s answered by %j', async (question, key, answer) => {
    const terminal = ask(question)
    await terminal.waitFor(/\(.*\/.*\)/)
    terminal.type(key)
    await terminal.exit()
    expect(await terminal.screen()).toContain(`ANSWER ${answer}`)
  })
})

describe('a text of several lines', () => {
  test('ends with an empty line', async () => {
    const terminal = ask('long')
    await terminal.waitFor('Ctrl-O')
    terminal.type('one')
    terminal.press('enter')
    terminal.type('three')
    terminal.press('up', 'end', 'enter')
    terminal.type('two')
    await terminal.waitFor('│ one\n│ two\n│ three')
    terminal.press('down', 'end', 'enter', 'enter')
    await terminal.exit()
    expect(await terminal.screen()).toContain('✔ What do they gain?\n  one\n  two\n  three\n')
    expect(await terminal.screen()).toContain('ANSWER "one\\ntwo\\nthree"')
  })

  test('ends with Ctrl-D, wrapped within a small window', async () => {
    const terminal = ask('fa-long', { columns: 40, rows: 12 })
    await terminal.waitFor('پایان')
    terminal.type('می‌شود گفت‌وگو را ادامه داد. '.repeat(30))
    const screen = await terminal.waitFor(/داد\.\n.*پایان/)
    expect(widest(screen)).toBeLessThan(40)
    expect(screen.split('\n').length).toBeLessThanOrEqual(12)
    expect(screen).toContain('؟')
    terminal.press('ctrl-d')
    await terminal.exit()
    expect(await terminal.history()).toContain('ANSWER "می‌شود')
  })

  test('goes on in the editor, and stays when that fails', async () => {
    const failing = ask('long', { env: { EDITOR: 'false' } })
    await failing.waitFor('Ctrl-O')
    failing.type('typed here')
    failing.press('ctrl-o')
    expect(await failing.waitFor('The editor failed')).toContain('│ typed here')
    failing.press('ctrl-d')
    await failing.exit()
    expect(await failing.screen()).toContain('ANSWER "typed here"')

    const terminal = ask('long', { env: { EDITOR: "sed -i 's/typed/edited/'" } })
    await terminal.waitFor('Ctrl-O')
    terminal.type('typed here')
    await terminal.waitFor('typed here')
    terminal.press('ctrl-o')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER "edited here"')
  })
})

describe('the editor', () => {
  test('edits a private file, which is gone afterwards', async () => {
    const look = `sh -c 'stat -c "MODE %a %n" "$1" "$(dirname "$1")"; echo two > "$1"' sh`
    const terminal = ask('editor', { columns: 200, env: { EDITOR: look } })
    await terminal.exit()
    const screen = await terminal.screen()
    expect(screen).toContain('ANSWER "two\\n"')
    expect(screen).toMatch(/MODE 600 .*\.md/)
    const [, folder = ''] = /MODE 700 (.*)/.exec(screen) ?? []
    expect(folder).not.toBe('')
    expect(existsSync(folder)).toBe(false)
  })

  test('that fails is not taken for success', async () => {
    const terminal = ask('editor', { env: { EDITOR: 'exit 3;' } })
    expect(await terminal.exit()).toBe(1)
    expect(await terminal.screen()).toContain('editor.failed {"command":"exit 3;","status":3}')
  })

  test('that is not there is named', async () => {
    const terminal = ask('editor', { env: { EDITOR: 'no-such-editor' } })
    await terminal.exit()
    expect(await terminal.screen()).toContain('editor.missing {"command":"no-such-editor"}')
  })

  test('that fails after writing, or whose text is refused, leaves the text', async () => {
    const write = `sh -c 'echo precious > "$1"; exit STATUS' sh`
    for (const [question, status, told] of [
      ['editor', '1', /"path":"([^"]+)"/],
      ['refused', '0', /Kept at (\S+)/],
    ] as const) {
      const terminal = ask(question, {
        columns: 200,
        env: { EDITOR: write.replace('STATUS', status) },
      })
      expect(await terminal.exit()).toBe(1)
      const [, path = ''] = told.exec(await terminal.screen()) ?? []
      expect(readFileSync(path, 'utf8')).toBe('precious\n')
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
      rmSync(dirname(path), { recursive: true })
    }
  })
})

describe('Esc', () => {
  test.each([
    ['text', 'cancelled'],
    ['numbers', 'cancelled'],
    ['confirm', 'cancelled'],
    ['live', 'cancelled'],
    ['confirm-after', 'back'],
    ['list-after', 'back'],
    ['long-after', 'back'],
  ])('leads back from %s, or stops where no question stands before', async (question, key) => {
    const terminal = ask(question)
    await terminal.waitFor(/\? |clock/)
    terminal.press('escape')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).toMatch(
      new RegExp(`^BEFORE\n(?:KEPT ""\n)?ERROR prompt.${key} \\{\\}$`),
    )
  })

  test('first takes back what narrows a list, and loses nothing typed that is not kept', async () => {
    const list = ask('list-after')
    await list.waitFor('1/40')
    list.type('person 3')
    await list.waitFor('1/13')
    list.press('escape')
    await list.waitFor('1/40')
    list.press('escape')
    expect(await list.exit()).toBe(130)
    const line = ask('optional')
    await line.waitFor('Esc: stop')
    line.type('half a note')
    await line.waitFor(/half a note$/)
    line.press('escape', 'enter')
    expect(await line.exit()).toBe(0)
    expect(await line.screen()).toContain('ANSWER "half a note"')
  })
})

describe('a key that begins with Esc', () => {
  test('is waited for a tenth of a second, and taken in pieces', async () => {
    const input = new PassThrough()
    const keys = new TypedKeys(input as unknown as NodeJS.ReadStream)
    const names = () => keys.takeAhead().map(([, { name }]) => name)
    keys.read()
    input.write('\u001b')
    // Timers end in the order of their time, however slow the machine is.
    await pause(200)
    expect(names()).toEqual(['escape'])
    for (const piece of ['\u001b', '[', 'A']) {
      input.write(piece)
      await pause(5)
    }
    expect(names()).toEqual(['up'])
  })

  test.each(['text', 'live'])('and is Ctrl-C close behind it ends %s', async (question) => {
    const terminal = ask(question)
    await terminal.waitFor(/\? |clock/)
    terminal.type('\u001b\u0003')
    expect(await terminal.exit()).toBe(130)
  })
})

describe('cancelling', () => {
  test.each([
    ['text', 'ctrl-c'],
    ['text', 'ctrl-d'],
    ['choice', 'ctrl-c'],
    ['choice', 'ctrl-d'],
    ['list', 'ctrl-d'],
    ['confirm', 'ctrl-c'],
    ['confirm', 'ctrl-d'],
    ['long', 'ctrl-c'],
    ['live', 'ctrl-c'],
    ['live', 'ctrl-d'],
  ] as const)('%s by %s leaves the terminal as it was', async (question, key) => {
    const terminal = askInShell(question)
    await terminal.waitFor(/\? |clock/)
    terminal.press(key)
    await terminal.waitFor('LEFT 130')
    const screen = await terminal.waitFor('icanon')
    expect(screen).toMatch(/(?<!-)\bicanon\b/)
    expect(screen).toMatch(/(?<!-)\becho\b/)
    expect(screen).toMatch(/ERROR prompt.cancelled \{\}/)
    expect(screen.startsWith('BEFORE\n')).toBe(true)
    expect(terminal.isCursorHidden()).toBe(false)
    expect(await terminal.isAlternateScreen()).toBe(false)
    expect(terminal.rawOutput().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      terminal.rawOutput().lastIndexOf('\u001b[?2004h'),
    )
  })

  test('keeps what was typed', async () => {
    for (const question of ['text', 'long']) {
      const terminal = ask(question)
      await terminal.waitFor('? ')
      terminal.type('half a word')
      await terminal.waitFor('half a word')
      terminal.press('ctrl-c')
      expect(await terminal.exit()).toBe(130)
      expect(await terminal.screen()).toContain('KEPT "half a word"')
    }
  })

  test('one question by Ctrl-C lets the next be asked', async () => {
    const terminal = ask('two')
    await terminal.waitFor('First')
    terminal.type('1\r')
    await terminal.waitFor('Second')
    terminal.press('ctrl-c')
    await terminal.waitFor('Third')
    terminal.type('3\r')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER ["1","none","3"]')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'that come up after %s are cancelled, and what was answered is kept',
    async (name) => {
      const terminal = ask('two-apart')
      await terminal.waitFor('First')
      terminal.type('1\r')
      await terminal.waitFor('WORKING')
      terminal.signal(name)
      expect(await terminal.exit()).toBe(130)
      expect(await terminal.screen()).toMatch(/WORKING\n(?:KEPT ""\n)?ERROR prompt.cancelled {}$/)
    },
  )

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('where none comes the program ends by %s', async (name, code) => {
    const terminal = ask('one-and-work')
    await terminal.waitFor('First')
    terminal.type('1\r')
    await terminal.waitFor('WORKING')
    terminal.signal(name)
    expect(await terminal.exit()).toBe(code)
    expect(await terminal.screen()).toMatch(/WORKING$/)
  })

  test('after a signal to end no further question is asked', async () => {
    const terminal = ask('two')
    await terminal.waitFor('First')
    terminal.type('1\r')
    await terminal.waitFor('Second')
    terminal.signal('SIGTERM')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).not.toContain('Third')
  })
})

describe('Ctrl-Z', () => {
  test.each(['text', 'choice', 'long', 'live'])(
    'at %s gives the terminal back, and goes on where it stood',
    async (question) => {
      const command = `"${process.execPath}" "${program.path}" ${question}`
      const script = `${command}; stty -a; echo AWAY; read line; fg; echo "LEFT $?"`
      const terminal = openTerminal(['/bin/sh', '-mc', script], { rows: 40 })
      opened.push(terminal)
      await terminal.waitFor(question === 'live' ? 'the clock runs' : /\? .*/)
      if (question === 'live') terminal.press('space')
      else if (question === 'choice') terminal.press('down')
      else terminal.type('half')
      const before = await terminal.waitFor(
        { text: 'half', choice: '❯ u', long: 'half' }[question] ?? 'part 2',
      )
      terminal.press('ctrl-z')
      const away = await terminal.waitFor(/AWAY$/)
      expect(away).toMatch(/(?<!-)\bicanon\b/)
      expect(away).not.toContain('half')
      expect(terminal.isCursorHidden()).toBe(false)
      expect(await terminal.isAlternateScreen()).toBe(false)
      const raw = terminal.rawOutput()
      expect(raw.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001b[?2004h'))
      terminal.press('enter')
      const [last = ''] = before.split('\n').slice(-1)
      const after = await terminal.waitFor(last.trim().slice(0, 12))
      if (question === 'live') expect(after).toContain('part 2')
      else expect(after.startsWith(away)).toBe(true)
      terminal.press('ctrl-c')
      await terminal.waitFor('LEFT 130')
    },
  )

  test('lets the clock of a live screen stand', async () => {
    const command = `"${process.execPath}" "${program.path}" live`
    const script = `${command}; echo AWAY; sleep 1.5; fg; echo "LEFT $?"`
    const terminal = openTerminal(['/bin/sh', '-mc', script])
    opened.push(terminal)
    await terminal.waitFor('the clock runs')
    terminal.press('ctrl-z')
    await terminal.waitFor('AWAY')
    await terminal.waitFor('the clock runs')
    terminal.type('t')
    await terminal.waitFor('LEFT 0')
    const [, elapsed = ''] = /(\d+) ms gone/.exec(await terminal.screen()) ?? []
    expect(Number(elapsed)).toBeGreaterThan(200)
    expect(Number(elapsed)).toBeLessThan(1500)
  })
})

describe('what is typed ahead', () => {
  test('answers the questions to come', async () => {
    const terminal = ask('two')
    await terminal.waitFor('First')
    terminal.type('1\r2\r3\r')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER ["1","2","3"]')
  })

  test('cancels the next question by Ctrl-C', async () => {
    const terminal = ask('two')
    await terminal.waitFor('First')
    terminal.type('1\r\u0003')
    await terminal.waitFor('Third')
    terminal.type('3\r')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER ["1","none","3"]')
  })
})

describe('a live screen', () => {
  test('writes again only what changed, and never wipes the window for it', async () => {
    const terminal = ask('live')
    await terminal.waitFor('the clock runs')
    const before = terminal.rawOutput()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(terminal.rawOutput()).toBe(before)
    terminal.press('space')
    await terminal.waitFor('part 2')
    const since = terminal.rawOutput().slice(before.length)
    expect(since).toBe('\u001b[1;1Hpart 2 in 79x24\u001b[K')
    terminal.type('q')
    await terminal.exit()
  })

  test('redraws by the clock and by keys, and gives the old screen back', async () => {
    const terminal = ask('live')
    await terminal.waitFor('the clock runs')
    expect(await terminal.isAlternateScreen()).toBe(true)
    expect(terminal.isCursorHidden()).toBe(true)
    terminal.press('space')
    const screen = await terminal.waitFor(/part 2 in 79x24[^]*شبکه/)
    expect(screen.split('\n').length).toBe(4)
    expect(widest(screen)).toBeLessThan(80)
    terminal.type('q')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toBe('BEFORE\n2 parts said\nANSWER "2 parts said"')
    expect(terminal.isCursorHidden()).toBe(false)
  })

  test('follows the size of the window', async () => {
    const terminal = ask('live')
    await terminal.waitFor('the clock runs')
    for (const [columns, rows] of [
      [40, 12],
      [100, 30],
      [80, 24],
    ] as const) {
      await terminal.resize(columns, rows)
      const screen = await terminal.waitFor(new RegExp(`part 1 in ${columns - 1}x${rows}[^]*شبکه`))
      expect(screen.split('\n').length).toBe(4)
      expect(widest(screen)).toBeLessThan(columns)
    }
    terminal.type('q')
    await terminal.exit()
    expect(await terminal.screen()).toBe('BEFORE\n1 parts said\nANSWER "1 parts said"')
  })

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'leaves a clean terminal on %s',
    async (name) => {
      const terminal = ask('live')
      await terminal.waitFor('the clock runs')
      terminal.signal(name)
      expect(await terminal.exit()).toBe(130)
      expect(await terminal.isAlternateScreen()).toBe(false)
      expect(terminal.isCursorHidden()).toBe(false)
      expect(await terminal.screen()).toBe('BEFORE\nERROR prompt.cancelled {}')
    },
  )

  test.each([
    ['  ', 'broken view'],
    ['x', 'broken key'],
  ])('leaves a clean terminal when it breaks at %j', async (typed, told) => {
    const terminal = ask('live')
    await terminal.waitFor('the clock runs')
    terminal.type(typed)
    expect(await terminal.exit()).toBe(1)
    expect(await terminal.isAlternateScreen()).toBe(false)
    expect(terminal.isCursorHidden()).toBe(false)
    expect(await terminal.screen()).toBe(`BEFORE\nERROR Error: ${told}`)
  })
})

describe('the size of the window', () => {
  test('may change under a question', async () => {
    const terminal = ask('list')
    await terminal.waitFor('1/40')
    terminal.type('person 3')
    await terminal.waitFor('1/11')
    await terminal.resize(30, 18)
    await terminal.waitFor('Enter… 1/11')
    terminal.press('down')
    await terminal.waitFor('❯ Person 13')
    await terminal.resize(80, 24)
    await terminal.waitFor('Enter takes · Esc: stop 2/11')
    terminal.press('down')
    const screen = await terminal.waitFor('❯ Person 23')
    expect(screen.match(/\? Which\?/g)).toHaveLength(1)
    terminal.press('enter')
    await terminal.exit()
    expect(await terminal.screen()).toBe('BEFORE\n✔ Which? Person 23\nANSWER 23')
  })

  test('may cut a line being typed', async () => {
    const terminal = ask('text')
    await terminal.waitFor('Name')
    terminal.type('a'.repeat(60))
    await terminal.waitFor('a'.repeat(60))
    await terminal.resize(40, 12)
    await terminal.waitFor(/^BEFORE\n\? Name a{10,31}\n {2}Esc: stop$/)
    terminal.type('bc')
    expect(await terminal.waitFor('abc')).toMatch(/^BEFORE\n\? Name a+bc\n {2}Esc: stop$/)
    terminal.press('ctrl-c')
    await terminal.exit()
  })
})

describe('colour', () => {
  test.each(['text', 'choice', 'list', 'long', 'confirm', 'live'])(
    'none in %s at level 0',
    async (question) => {
      const terminal = ask(question, { env: { FORCE_COLOR: '3' } }, '0')
      await terminal.waitFor(/\? |clock/)
      terminal.press('ctrl-c')
      await terminal.exit()
      // oxlint-disable-next-line no-control-regex -- colour codes are what this is about
      expect(terminal.rawOutput()).not.toMatch(/\u001b\[[\d;]*m/)
    },
  )

  test('at level 1, whatever the surroundings say', async () => {
    const terminal = ask('text', { env: { NO_COLOR: '1' } }, '1')
    await terminal.waitFor('? ')
    expect(terminal.rawOutput()).toContain('\u001b[36m?\u001b[39m')
  })
})
