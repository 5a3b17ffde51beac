import { homedir } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { run } from './cli/program.ts'
import { commands } from './commands/index.ts'

/** Put in by the build, from package.json. */
declare const NET_VERSION: string

/** The process: its arguments, environment, streams and exit code. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`net list | head -1`) is no failure.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.exitCode = await run(
    {
      args: process.argv.slice(2),
      env: process.env,
      platform: process.platform,
      home: homedir(),
      folder: process.cwd(),
      // Opening stdin takes longer than most commands do.
      stdin: {
        get isTTY() {
          return process.stdin.isTTY
        },
        bytes: () => buffer(process.stdin),
      },
      stdout: process.stdout,
      stderr: process.stderr,
      clock: () => new Date(),
      openPrompter: async (settings) => {
        throw new Error(`no prompter ${settings.t('option.json')}`)
      },
    },
    commands,
    NET_VERSION,
  )
}

void main()
