import { homedir } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { run } from './cli/program.ts'
import { standardOutput } from './cli/standard-output.ts'
import { commands } from './commands/index.ts'

/** Put in by the build, from package.json. */
declare const NET_VERSION: string

/** The process: its arguments, environment, streams and exit code. */
export async function main(): Promise<void> {
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
      stdout: standardOutput(1, () => process.stdout),
      stderr: standardOutput(2, () => process.stderr),
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
