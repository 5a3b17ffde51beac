import { NetError } from '../../src/domain/error.ts'
import { createTheme } from '../../src/views/theme.ts'

// A program of one question, run in a pseudo-terminal by the tests: `node ask.js QUESTION [COLOUR-LEVEL]`.

const [, , name = '', level = '1'] = process.argv
const words = {
  yes: 'Yes',
  no: 'No',
  yesKey: 'y',
  noKey: 'n',
  required: 'Something is needed here',
  skip: 'Enter skips',
  number: String,
  backHelp: 'Esc: back',
  escapeHelp: (isAfter: boolean) =>
    `${process.env['TERM'] === 'dumb' ? '..' : 'Esc'}: ${isAfter ? 'back' : 'stop'}`,
  takesOffered: 'Enter takes it',
  numberHelp: 'a number, Enter takes',
  letterHelp: 'a letter, Enter takes',
  filterHelp: 'type to narrow, Enter takes',
  noMatch: 'Nobody like that',
  notAnAnswer: 'None of the answers',
  longHelp: 'empty line: done, Ctrl-O: editor',
  editorFailed: 'The editor failed',
  keptAt: (path: string) => `Kept at ${path}`,
}
const persian = {
  ...words,
  yes: 'بله',
  no: 'نه',
  yesKey: 'ب',
  noKey: 'ن',
  longHelp: 'خط خالی: پایان',
}
const isPersian = name.startsWith('fa-')
const { createPrompter } =
  process.env['TERM'] === 'dumb'
    ? await import('../../src/cli/prompter-plain.ts')
    : await import('../../src/cli/prompter-inquirer.ts')
const prompter = createPrompter({
  input: process.stdin,
  output: process.stderr,
  theme: await createTheme(level === '0' ? 0 : 1),
  words: isPersian ? persian : words,
  editor: process.env['EDITOR'] ?? 'vi',
})
const keep = (typed: string) => process.stdout.write(`KEPT ${JSON.stringify(typed)}\n`)

const clock = {
  initial: { part: 1 },
  tickMs: 100,
  key: (state: { part: number }, key: { name: string }, at: { elapsedMs: number }) => {
    if (key.name === 'q') return { done: `${state.part} parts said` }
    if (key.name === 't') return { done: `${Math.round(at.elapsedMs)} ms gone` }
    if (key.name === 'x') throw new Error('broken key')
    return key.name === 'space' ? { part: state.part + 1 } : state
  },
  view: (state: { part: number }, at: { columns: number; rows: number; elapsedMs: number }) => {
    if (state.part === 3) throw new Error('broken view')
    return [
      `part ${state.part} in ${at.columns}x${at.rows}`,
      at.elapsedMs >= 200 ? 'the clock runs' : 'the clock starts',
      '='.repeat(at.columns + 20),
      'به‌نام‌ِ شبکه '.repeat(12),
    ].join('\n')
  },
  leave: String,
}

/** Holds the thread while somebody ends the program. */
async function work(): Promise<void> {
  process.stdout.write('WORKING\n')
  const until = performance.now() + 400
  while (performance.now() < until);
}

const second = () => prompter.text({ message: 'Second', keep })
const idle = () => new Promise((resolve) => setTimeout(resolve, 5000))

const questions: Record<string, () => Promise<unknown>> = {
  text: () =>
    prompter.text({
      message: 'Name',
      placeholder: 'first and last',
      keep,
      validate: (text) => (text.includes('9') ? 'No digits in a name' : undefined),
    }),
  optional: () => prompter.text({ message: 'Note', isOptional: true }),
  back: () => prompter.text({ message: 'Why', canGoBack: true, initial: 'so' }),
  offered: () => prompter.text({ message: 'When?', canGoBack: true, offered: '1w' }),
  numbers: () =>
    prompter.choice({
      message: 'Which?',
      choices: ['one', 'two'].map((value) => ({ value, label: value })),
    }),
  initial: () => prompter.text({ message: 'Name', initial: 'Sara' }),
  lengthy: () =>
    prompter.text({ message: 'Why', isOptional: true, initial: `because ${'of '.repeat(40)}it` }),
  'fa-text': () => prompter.text({ message: 'می‌خواهید دربارهٔ چه چیزی با او گفت‌وگو کنید؟' }),
  hostile: () => prompter.text({ message: 'Na\u001b[2Jme\u202e\u0007', initial: 'a\u001b[31mb' }),
  choice: () =>
    prompter.choice({
      message: 'Go on?',
      choices: [
        { value: 'yes', label: 'Yes, do', key: 'y' },
        { value: 'no', label: 'No', key: 'n', hint: 'a hint which is far too long '.repeat(5) },
        { value: 'open', label: 'Not yet known', key: 'u' },
      ],
      initial: 'no',
    }),
  long: () => prompter.long({ message: 'What do they gain?', keep, initial: '' }),
  'fa-long': () => prompter.long({ message: 'سود او چیست؟' }),
  list: () =>
    prompter.choice({
      message: 'Which?',
      choices: Array.from({ length: 40 }, (_, i) => ({
        value: i,
        label: i === 33 ? 'Grâce Hopper' : i === 34 ? 'سارا احمدی' : `Person ${i}`,
        hint: i === 33 ? 'navy' : '',
      })),
    }),
  confirm: () => prompter.confirm({ message: 'Remove it?' }),
  'confirm-after': () => prompter.confirm({ message: 'Remove it?', isAfter: true }),
  'list-after': () =>
    prompter.choice({
      message: 'Which?',
      choices: Array.from({ length: 40 }, (_, value) => ({ value, label: `Person ${value}` })),
      isAfter: true,
    }),
  'long-after': () =>
    prompter.long({ message: 'What do they gain?', keep, initial: '', isAfter: true }),
  'fa-confirm': () => prompter.confirm({ message: 'پاک شود؟', initial: true }),
  two: async () => [
    await prompter.text({ message: 'First' }),
    await prompter.text({ message: 'Second' }).catch(() => 'none'),
    await prompter.text({ message: 'Third' }),
  ],
  // Something takes long between the first and the second, or there is no second.
  'two-apart': async () => [
    await prompter.text({ message: 'First' }),
    await work(),
    await second(),
  ],
  'one-and-work': async () => [
    await prompter.text({ message: 'First' }),
    await work(),
    await idle(),
  ],
  lines: async () => {
    const told: unknown[] = []
    const left = ['kept']
    for (;;) {
      const line = await prompter.text({
        message: 'Line',
        isOptional: true,
        initial: left.shift() ?? '',
        more: (lines) => left.unshift(...lines),
      })
      if (line === '' && left.length === 0) return told
      if (line !== '') told.push(line)
      if (line === 'who') told.push(await prompter.confirm({ message: 'Sure?' }))
    }
  },
  editor: () => prompter.editor({ message: 'All parts', initial: 'one', extension: '.md' }, String),
  refused: () =>
    prompter.editor({ message: 'All parts', initial: 'one' }, () => {
      throw new Error('not to my liking')
    }),
  live: () => prompter.live(clock),
}

process.stdout.write('BEFORE\n')
questions[name]?.().then(
  (answer) => process.stdout.write(`ANSWER ${JSON.stringify(answer)}\n`),
  (error: unknown) => {
    process.exitCode = error instanceof NetError && error.kind === 'cancelled' ? 130 : 1
    const told = error instanceof NetError ? `${error.key} ${JSON.stringify(error.params)}` : error
    process.stdout.write(`ERROR ${String(told)}\n`)
  },
)
