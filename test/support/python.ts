import { spawnSync } from 'node:child_process'

/** Debian's own Python, where its packages are. */
const python = '/usr/bin/python3'

/** Whether Debian's package is installed that has this module. */
export function hasPython(module: string): boolean {
  return spawnSync(python, ['-c', `import ${module}`]).status === 0
}

/** What a program prints that is given `input`; throws what it complains of. */
export function runPython(program: string, input: string, args: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PYTHONIOENCODING: 'utf-8' },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
