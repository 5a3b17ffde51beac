import { pageThrough } from './cli/pager.ts'
import { run } from './cli/program.ts'
import { plainPrompterWords, prompterWords } from './cli/prompter-words.ts'
import { standardOutput } from './cli/standard-output.ts'
import { commands } from './commands/index.ts'

/** Put in by the build, from package.json. */
declare const NET_VERSION: string
/** The folder of the built program. */
declare const NET_FOLDER: string

/** The process: its arguments, environment, streams and exit code. */
export async function main(): Promise<void> {
  process.exitCode = await run(
    {
      args: process.argv.slice(2),
      env: process.env,
      platform: process.platform,
      home: homeFolder(),
      folder: process.cwd(),
      // Opening stdin takes longer than most commands do.
      stdin: {
        get isTTY() {
          return process.stdin.isTTY
        },
        bytes: async () => (await import('node:stream/consumers')).buffer(process.stdin),
        pieces: (signal) => {
          signal?.addEventListener('abort', () => process.stdin.destroy(signal.reason as Error))
          return process.stdin
        },
      },
      stdout: standardOutput(1, () => process.stdout),
      stderr: standardOutput(2, () => process.stderr),
      page: (text) => pageThrough(text, process.env),
      clock: () => new Date(),
      readerFile: `${NET_FOLDER}/reader.js`,
      openPrompter: async ({ t, theme }) => {
        const isPlain = process.env.TERM === 'dumb'
        const { createPrompter } = isPlain
          ? await import('./cli/prompter-plain.ts')
          : await import('./cli/prompter-inquirer.ts')
        return createPrompter({
          input: process.stdin,
          output: process.stderr,
          theme,
          words: isPlain ? plainPrompterWords(t) : prompterWords(t),
          editor: process.env.VISUAL || process.env.EDITOR || 'vi',
        })
      },
    },
    commands,
    NET_VERSION,
  )
}

/** As `os.homedir()` has it, which looks there first; to load what it is part of takes longer than to print a line. */
function homeFolder(): string {
  const told = process.platform === 'win32' ? undefined : process.env.HOME
  return told || process.getBuiltinModule('node:os').homedir()
}

// What nobody caught is told in one line too; a stack would come with pages of the built program.
process.on('uncaughtException', (error: unknown) => {
  process.exitCode = 1
  const detail = error instanceof Error ? error : new Error(String(error))
  const shown = process.env.NET_DEBUG === '1' ? detail.stack : detail.message.split('\n')[0]
  standardOutput(2, () => process.stderr).write(`net: a fault of the program: ${shown}\n`)
})

void main()
