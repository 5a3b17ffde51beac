import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type BuiltStory, builtProgram, builtStory } from '../support/built.ts'
import { Story } from '../support/story.ts'
import { openTerminal } from '../support/terminal.ts'

// The completion scripts in the real shells: Tab is pressed, Enter after it, and what the program was started with is
// looked at. Names are hostile: nothing of them may ever be run.

const shells = {
  bash: ['bash', '--norc', '-i'],
  zsh: ['zsh', '-f', '-i'],
  fish: ['fish', '--no-config', '-i'],
} as const
type ShellName = keyof typeof shells

const names = [
  'zqa $(touch BAD)',
  'zqb `touch BAD`',
  'zqc "; touch BAD; "',
  "zqd '; touch BAD; '",
  'zqe & touch BAD # x',
  'zqf a:b=c@d:e',
  'zqg * ? [a] {b,c} ~ ^x',
  'zqh back\\slash \\$(touch BAD)',
  'zqi wow! !! !touch',
  'zqj سارا کاظمی‌نیا 🙂👩‍💻',
  'zqk <a >BAD |c',
  'zql %s %n %F{red} %%',
  'zqm:$(touch BAD)',
  'zqn ${HOME} $HOME (x)',
  'zqo -x --json',
]

/** A program `net` that completes as ours does, and for any other line writes down what it was started with. */
function prepare(shell: ShellName) {
  const story = builtStory()
  const bin = join(story.folder, 'bin')
  mkdirSync(bin)
  const log = join(story.folder, 'started')
  writeFileSync(
    join(bin, 'net'),
    `#!/bin/sh
if [ "$1" = complete ]; then exec '${process.execPath}' '${builtProgram}' "$@"; fi
for one in "$@"; do printf '%s\\0' "$one"; done > '${log}.part'
mv '${log}.part' '${log}'
`,
    { mode: 0o755 },
  )
  const script = join(story.folder, 'script')
  writeFileSync(script, net(story, 'completion', shell))
  const terminal = openTerminal([...shells[shell]], {
    columns: 120,
    cwd: story.folder,
    env: {
      ...story.env,
      HOME: story.folder,
      PATH: `${bin}:${process.env['PATH']}`,
      PS1: '> ',
      PROMPT: '> ',
    },
  })
  onTestFinished(() => terminal.close())
  return {
    story,
    terminal,
    ready: async () => {
      terminal.type(`source ${script}; echo rea''dy\r`)
      await terminal.waitFor('ready')
    },
    /** What the program is started with when this is typed, `\t` being Tab, and Enter after it. */
    started: async (typed: string): Promise<string[]> => {
      rmSync(log, { force: true })
      terminal.type(`${typed}\r`)
      for (let tries = 0; !existsSync(log) && tries < 500; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      if (!existsSync(log)) throw new Error(`Nothing was started:\n${await terminal.screen()}`)
      return readFileSync(log, 'utf8').split('\0').slice(0, -1)
    },
  }
}

/** In this process: fifteen of the built program, for each shell, take seconds. */
async function writeNames(file: string): Promise<void> {
  const story = new Story()
  const circle = "Tuskegee's $(touch BAD)"
  for (const line of [
    ...names.map((name) => ['add', '--force', '--', name]),
    ['add', 'Grace Hopper', '--circle', circle, '--goal', 'Gold; touch BAD'],
  ]) {
    expect(await story.net(line)).toMatchObject({ code: 0 })
  }
  copyFileSync(story.journal, file)
}

function net({ env }: BuiltStory, ...args: string[]): string {
  return execFileSync(process.execPath, [builtProgram, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
}

describe.each(Object.keys(shells) as ShellName[])('completion in %s', (shell) => {
  const isThere = spawnSync(shell, ['--version']).status === 0
  if (!isThere) process.stderr.write(`Not tested: ${shell} is not installed.\n`)

  it.skipIf(!isThere)(
    'completes words, and runs nothing of any name',
    { timeout: 120_000 },
    async () => {
      const { story, ready, started } = prepare(shell)
      await writeNames(join(story.folder, 'journal.db'))
      await ready()
      for (const name of names) {
        expect(await started(`net show ${name.slice(0, 3)}\t`), name).toEqual(['show', name])
      }
      for (const quote of ["'", '"']) {
        for (const name of names) {
          // Between double quotes there is no way to write it to bash.
          if (shell === 'bash' && quote === '"' && name.includes('!')) continue
          const typed = `net show ${quote}${name.slice(0, 3)}\t`
          expect(await started(typed), typed + name).toEqual(['show', name])
        }
      }
      expect(await started('net followu\t')).toEqual(['followups'])
      expect(await started('net list --tie we\t')).toEqual(['list', '--tie', 'weak'])
      expect(await started('net list --tie=we\t')).toEqual(['list', '--tie=weak'])
      expect(await started('net list --circ\tTus\t')).toEqual([
        'list',
        '--circle',
        "Tuskegee's $(touch BAD)",
      ])
      expect(await started('net goal show Gol\t')).toEqual(['goal', 'show', 'Gold; touch BAD'])
      expect(await started('net show grace\t')).toEqual(['show', 'Grace Hopper'])
      expect(await started('net show Grace Ho\t')).toEqual(['show', 'Grace', 'Hopper'])
      expect(await started('net show "Grace H\t')).toEqual(['show', 'Grace Hopper'])
      expect(await started("net show 'Grace H\t")).toEqual(['show', 'Grace Hopper'])
      expect(await started('net show Grace\\ H\t')).toEqual(['show', 'Grace Hopper'])
      writeFileSync(join(story.folder, 'card file.vcf'), '')
      expect(await started('net import car\t')).toEqual(['import', 'card file.vcf'])
      expect(existsSync(join(story.folder, 'BAD'))).toBe(false)
    },
  )
})
