import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../support/bundle.ts'
import { openTerminal, type TestTerminal } from '../support/terminal.ts'

// A terminal that cannot move its cursor: what is typed is a line, and nothing is written but text.

let program: ReturnType<typeof bundle>
beforeAll(() => {
  program = bundle('ask')
})
afterAll(() => program.remove())

const opened: TestTerminal[] = []
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close()
})

function ask(question: string, env: Record<string, string> = {}, columns = 80): TestTerminal {
  const command = [process.execPath, program.path, question, '0']
  const terminal = openTerminal(command, { columns, rows: 60, env: { TERM: 'dumb', ...env } })
  opened.push(terminal)
  return terminal
}

describe('in a dumb terminal', () => {
  test('a line is asked again until it is right', async () => {
    const terminal = ask('text')
    expect(await terminal.waitFor(/>$/)).toBe('BEFORE\n? Name first and last\n  ..: stop\n>')
    terminal.press('enter')
    await terminal.waitFor(/Something is needed here\n.*\n>$/)
    terminal.type('Sara9\r')
    await terminal.waitFor(/No digits in a name\n.*\n>$/)
    terminal.type('سارا\r')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toMatch(/> سارا\nANSWER "سارا"$/)
    expect(terminal.rawOutput()).not.toContain('\u001b')
  })

  test.each([
    ['initial', '', '"Sara"'],
    ['initial', 'Ada Byron', '"Ada Byron"'],
    ['optional', '', '""'],
    ['offered', '', '"1w"'],
    ['offered', 'friday', '"friday"'],
    ['choice', 'u', '"open"'],
    ['choice', '1', '"yes"'],
    ['choice', '', '"no"'],
    ['numbers', '۲', '"two"'],
    ['confirm', 'y', 'true'],
    ['confirm', '', 'false'],
    ['fa-confirm', 'ن', 'false'],
  ])('%s answered by the line %j', async (question, line, answer) => {
    const terminal = ask(question)
    await terminal.waitFor(/>$/)
    terminal.type(`${line}\r`)
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain(`ANSWER ${answer}`)
    expect(terminal.rawOutput()).not.toContain('\u001b')
  })

  test.each([
    ['confirm', ['maybe not', 'maybe', 'yesterday', 'okay', 'x'], 'yes', 'true'],
    ['confirm', ['not yet'], 'No', 'false'],
    ['fa-confirm', ['شاید', 'بعداً'], 'نه', 'false'],
    ['fa-confirm', ['شاید'], 'بله', 'true'],
    ['choice', ['maybe not', 'yes or no', 'okay', '12'], 'not yet known', '"open"'],
    ['choice', ['yes'], 'yes, do', '"yes"'],
    ['numbers', ['one or two', '3'], 'Two', '"two"'],
  ])('%s asks again after %j and takes %j', async (question, unknown, line, answer) => {
    const terminal = ask(question)
    await terminal.waitFor(/>$/)
    for (const [i, text] of unknown.entries()) {
      terminal.type(`${text}\r`)
      await terminal.waitFor(new RegExp(`(None of the answers[^]*){${i + 1}}\n>$`))
    }
    terminal.type(`${line}\r`)
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain(`ANSWER ${answer}`)
  })

  test.each([
    ['text', 'cancelled'],
    ['choice', 'cancelled'],
    ['confirm', 'cancelled'],
    ['long', 'cancelled'],
    ['confirm-after', 'back'],
    ['list-after', 'back'],
    ['long-after', 'back'],
  ])(
    'two dots lead back from %s, or stop where no question stands before',
    async (question, key) => {
      const terminal = ask(question)
      await terminal.waitFor(/\.\.: (?:stop|back).*\n>$/)
      terminal.type('..\r')
      expect(await terminal.exit()).toBe(130)
      expect(await terminal.screen()).toMatch(new RegExp(`ERROR prompt.${key} \\{\\}$`))
    },
  )

  test('words narrow a long list, and others instead of them', async () => {
    const terminal = ask('list')
    await terminal.waitFor(/>$/)
    terminal.type('person 39\r')
    await terminal.waitFor(/❯ Person 39\n.*\n>$/)
    terminal.type('احمدی\r')
    await terminal.waitFor(/❯ سارا احمدی\n.*\n>$/)
    terminal.press('enter')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER 34')
  })

  test('several lines end with an empty one', async () => {
    const terminal = ask('long')
    await terminal.waitFor(/>$/)
    terminal.type('one\rtwo\r\r')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER "one\\ntwo"')
  })

  test('lines typed ahead of a question of several are lines, and answer none in between', async () => {
    const terminal = ask('lines')
    await terminal.waitFor(/Line kept\n.*\n>$/)
    terminal.type('one\rwho\ry\r\rtwo\r')
    await terminal.waitFor(/Sure\?[^\n]*\n.*\n>$/)
    terminal.type('n\r')
    await terminal.waitFor(/(Line[^]*){5}\n>$/)
    terminal.type('\r')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('ANSWER ["one","who",false,"y","two"]')
  })

  test('lines typed ahead answer the questions to come', async () => {
    const terminal = ask('two')
    await terminal.waitFor(/>$/)
    terminal.type('1\r2\r3\r')
    await terminal.exit()
    expect(await terminal.screen()).toContain('ANSWER ["1","2","3"]')
  })

  test('a screen is written again at each key, without a clock that redraws it', async () => {
    const terminal = ask('live')
    await terminal.waitFor(/part 1[^]*>$/)
    const before = terminal.rawOutput()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(terminal.rawOutput()).toBe(before)
    terminal.type(' \r')
    await terminal.waitFor(/part 2[^]*>$/)
    terminal.type('q\r')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toMatch(/2 parts said\nANSWER "2 parts said"$/)
    expect(terminal.rawOutput()).not.toContain('\u001b')
  })

  test.each(['ctrl-c', 'ctrl-d'] as const)(
    '%s cancels, and what was typed before is kept',
    async (key) => {
      const terminal = ask('long')
      await terminal.waitFor(/>$/)
      terminal.type('half a text\r')
      await terminal.waitFor(/half a text\n>$/)
      terminal.press(key)
      expect(await terminal.exit()).toBe(130)
      expect(await terminal.screen()).toMatch(/KEPT "half a text"\nERROR prompt.cancelled \{\}$/)
    },
  )

  test('one question by Ctrl-C lets the next be asked; a signal to end does not', async () => {
    const terminal = ask('two')
    await terminal.waitFor(/First\n.*\n>$/)
    terminal.type('1\r')
    await terminal.waitFor(/Second\n.*\n>$/)
    terminal.press('ctrl-c')
    await terminal.waitFor(/Third\n.*\n>$/)
    terminal.signal('SIGTERM')
    expect(await terminal.exit()).toBe(130)
  })

  test('what stands there and how to answer are shown whole, however narrow the window', async () => {
    const lengthy = ask('lengthy')
    expect((await lengthy.waitFor(/>$/)).replaceAll(/\s+/g, ' ')).toContain(
      `Why because ${'of '.repeat(40)}it`,
    )
    const choice = ask('choice', {}, 24)
    expect((await choice.waitFor(/>$/)).replaceAll(/\s+/g, ' ')).toContain(
      'a letter, Enter takes · ..: stop >',
    )
  })

  test('Ctrl-C between two questions cancels the second', async () => {
    const terminal = ask('two-apart')
    await terminal.waitFor(/First\n.*\n>$/)
    terminal.type('1\r')
    await terminal.waitFor('WORKING')
    terminal.press('ctrl-c')
    expect(await terminal.exit()).toBe(130)
    expect(await terminal.screen()).toContain('ERROR prompt.cancelled {}')
  })

  test('the editor has the terminal to itself', async () => {
    const terminal = ask('editor', { EDITOR: `sh -c 'read line; echo "$line" > "$1"' sh` })
    await terminal.waitFor('All parts')
    terminal.type('from the editor\r')
    expect(await terminal.exit()).toBe(0)
    expect(await terminal.screen()).toContain('ANSWER "from the editor\\n"')
  })
})
