import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { en } from '../src/i18n/en.ts'
import { messagesOf } from './support/messages.ts'

// Every line of code has an address. These rules keep it: who may import whom, who knows which package, who may look at
// the clock and the process, and that nothing lies about unused.

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = filesIn('src').filter((path) => path.endsWith('.ts'))
const tests = filesIn('test').filter((path) => path.endsWith('.test.ts'))

interface Import {
  from: string
  /** A path in the project, or a package. */
  to: string
  isType: boolean
  isLazy: boolean
}

const imports = sources.flatMap(importsOf)

/** What the files of a folder may import of ours, besides each other. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  formats: ['domain'],
  journal: ['domain'],
  views: ['domain', 'i18n'],
  cli: ['domain', 'i18n', 'formats', 'views', 'journal'],
  commands: ['domain', 'i18n', 'formats', 'views', 'journal', 'cli'],
  'main.ts': ['cli', 'commands'],
  'reader.ts': ['cli', 'domain', 'formats'],
}

/** The files that know a package; `import type` is free. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '@inquirer/core': ['src/cli/prompter-inquirer.ts'],
  'better-sqlite3': ['src/journal/database.ts'],
  chalk: ['src/views/theme.ts'],
  commander: ['src/cli/program.ts'],
  'csv-stringify': ['src/views/rows.ts'],
  'date-fns': ['src/cli/now.ts'],
  'fast-string-width': ['src/views/width.ts'],
  'ical.js': ['src/formats/calendar-write.ts'],
  inquirer: ['src/cli/prompter-inquirer.ts'],
  valibot: ['src/cli/settings-check.ts'],
}

describe('who may import whom', () => {
  it('has a rule for every folder', () => {
    expect([...new Set(sources.map(folderOf))].toSorted()).toEqual(
      Object.keys(mayImport).toSorted(),
    )
  })

  it('keeps it', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [mine, theirs] = [folderOf(from), folderOf(to)]
      return to.startsWith('src/') && mine !== theirs && !mayImport[mine]?.includes(theirs)
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('never lets a command import another', () => {
    const inTable = new Set(commands.filter(({ load }) => load).map(({ path }) => fileOf(path)))
    const wrong = imports.filter(
      ({ from, to, isLazy }) => folderOf(from) === 'commands' && inTable.has(to) && !isLazy,
    )
    expect(wrong.map(told)).toEqual([])
  })

  it('names the file of every command after its words', () => {
    const loaded = imports.filter(({ from }) => from === 'src/commands/index.ts')
    const wanted = commands.filter(({ load }) => load).map(({ path }) => fileOf(path))
    expect(
      loaded
        .filter(({ isLazy }) => isLazy)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(wanted.toSorted())
    expect(wanted.filter((path) => !sources.includes(path))).toEqual([])
  })

  it('lets one file know a package', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        !to.startsWith('src/') && !to.startsWith('node:') && !isType && !owners[to]?.includes(from),
    )
    expect(wrong.map(told)).toEqual([])
  })
})

describe('the world outside', () => {
  /** The places in the source that a pattern finds, comments and texts apart. */
  function places(pattern: RegExp, allowed: (path: string) => boolean): string[] {
    return sources
      .filter((path) => !allowed(path))
      .flatMap((path) => {
        const lines = withoutComments(textOf(path)).split('\n')
        return lines.filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()}`)
      })
  }

  it('is looked at by one clock, and nothing is left to chance', () => {
    const pattern =
      /new Date\(\)|Date\.now\(|\bDate\(\)|Math\.random\(|performance\.now\(|Temporal\.Now/
    // Rehearsals and prompts count milliseconds, which no test needs to move.
    const allowed = ['main', 'cli/prompter-inquirer', 'cli/prompter-plain'].map(
      (file) => `src/${file}.ts`,
    )
    expect(places(pattern, (path) => allowed.includes(path))).toEqual([])
  })

  it('is reached through main.ts and cli/ alone', () => {
    const isAllowed = (path: string) => path === 'src/main.ts' || folderOf(path) === 'cli'
    expect(places(/\bprocess\.|node:process|node:os'/, isAllowed)).toEqual([])
    expect(places(/\bconsole\./, () => false)).toEqual([])
  })

  it('is never left in a hurry', () => {
    expect(places(/process\.(?:exit|abort|reallyExit)\(/, () => false)).toEqual([])
  })

  it('has its SQL in journal/', () => {
    const sql = /\b(?:SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b/
    expect(places(sql, (path) => folderOf(path) === 'journal')).toEqual([])
  })
})

describe('names', () => {
  it('of files are kebab-case', () => {
    const kebab = /^(?:[a-z0-9]+-)*[a-z0-9]+(?:\.test)?\.ts$/
    const wrong = [...sources, ...filesIn('test').filter((path) => path.endsWith('.ts'))].filter(
      (path) => !kebab.test(path.split('/').at(-1) ?? ''),
    )
    expect(wrong.filter((path) => !/migrations\/\d{4}-/.test(path))).toEqual([])
  })

  it('of folders say what they are about', () => {
    const vague = /\/(?:utils?|helpers?|common|services?|managers?|misc|shared|lib)(?:\/|\.ts|-)/
    expect(sources.filter((path) => vague.test(path))).toEqual([])
  })

  it('of tests are those of what they test', () => {
    const mirrored = tests.filter((path) =>
      /^test\/(?!stories|support|migrations)[^/]+\//.test(path),
    )
    // Whole families are tested together: what a prompt does, what a format makes of hostile files.
    const families = [
      'test/i18n/persian.test.ts',
      'test/cli/prompts.test.ts',
      'test/formats/hostile.test.ts',
      'test/formats/journal-schema.test.ts',
    ]
    const orphans = mirrored.filter((path) => {
      const source = path.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '')
      return !sources.some((one) => one === `${source}.ts` || source.startsWith(`${stem(one)}-`))
    })
    expect(orphans.filter((path) => !families.includes(path))).toEqual([])
  })
})

describe('the catalogue', () => {
  const keys = Object.keys(messagesOf(en))
  const code = sources
    .filter((path) => !/^src\/i18n\/(?:en|fa)\//.test(path))
    .map((path) => withoutComments(textOf(path)))
  // Without the lists of errors, which name every key.
  const throwing = sources
    .filter((path) => path !== 'src/domain/error.ts' && !/^src\/i18n\/(?:en|fa)\//.test(path))
    .map((path) => withoutComments(textOf(path)))
    .join('\n')
  const literals = new Set(
    code.flatMap((text) => [...text.matchAll(/'([a-z][\w.-]*)'/gi)].map(([, literal]) => literal)),
  )
  /** `check.ask.${question}` uses every key that begins so and ends as told. */
  const patterns = code.flatMap((text) =>
    [...text.matchAll(/`((?:[a-z][\w-]*\.)+)\$\{[^}]*\}((?:\.[\w-]+)*)`/gi)].map(
      ([, start = '', end = '']) => ({ start, end }),
    ),
  )

  // Words that commands are about to speak.
  const awaited = ['term.answer.']
  const isAwaited = (key: string) => awaited.some((start) => key.startsWith(start))

  it('has no line nobody speaks', () => {
    const unused = keys.filter(
      (key) =>
        !key.startsWith('error.') &&
        !literals.has(key) &&
        !patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    )
    expect(unused.filter((key) => !isAwaited(key))).toEqual([])
  })

  it('has no error nobody throws', () => {
    const unused = keys.filter(
      (key) =>
        key.startsWith('error.') &&
        !throwing.includes(`'${key}'`) &&
        !throwing.includes(`'${key.slice('error.'.length)}'`),
    )
    expect(unused.filter((key) => !isAwaited(key))).toEqual([])
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** `src/domain/day.ts` is in `domain`; a file at the top is its own folder. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function fileOf(commandPath: string): string {
  return `src/commands/${commandPath.split(' ').join('/')}.ts`
}

function stem(path: string): string {
  return path.replace(/\.ts$/, '')
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`
}

function importsOf(from: string): Import[] {
  const text = withoutComments(textOf(from))
  const statements = [
    ...text.matchAll(/^(?:import|export)\b(\s+type\b)?(?:[^'"();]*?\bfrom)?\s*'([^']+)'/gm),
  ]
  const lazy = [...text.matchAll(/\bimport\('([^']+)'\)/g)]
  return [
    ...statements.map(([whole, type, to = '']) => ({
      from,
      to: targetOf(from, to),
      isType: type !== undefined || isOnlyTypes(whole),
      isLazy: false,
    })),
    ...lazy.map(([, to = '']) => ({ from, to: targetOf(from, to), isType: false, isLazy: true })),
  ]
}

/** `import { type A, type B } from` imports nothing that runs. */
function isOnlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1]
  if (names === undefined || /^import\s+\w/.test(statement)) return false
  const given = names.split(',').map((name) => name.trim())
  return given.filter(Boolean).every((name) => name.startsWith('type '))
}

function targetOf(from: string, to: string): string {
  if (to.startsWith('.')) return join(dirname(from), to).split(sep).join('/')
  return to.startsWith('node:') ? to : (/^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to)
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
