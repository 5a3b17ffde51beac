import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Packs the program, installs the tarball globally in a folder of its own, and uses both its commands there. With
// --whole, scripts of packages run too, and SQLite may be compiled; without, the SQLite compiled here is put in.

const isWhole = process.argv.includes('--whole')
const isWindows = process.platform === 'win32'
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'net-package-'))
try {
  npm('pack', '--pack-destination', folder)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  const prefix = join(folder, 'prefix')
  const scripts = isWhole ? [] : ['--ignore-scripts']
  npm('install', '--global', '--prefix', prefix, '--prefer-offline', ...scripts, `./${tarball}`)
  const modules = join(prefix, isWindows ? 'node_modules' : 'lib/node_modules')
  if (!isWhole) putInSqlite(join(modules, 'net-journal/node_modules/better-sqlite3'))

  const env = {
    ...process.env,
    NET_JOURNAL: join(folder, 'journal.db'),
    NET_CONFIG: join(folder, 'config.json'),
    NET_LANG: 'en',
  }
  for (const [i, name] of ['net', 'net-journal'].entries()) {
    const bin = join(prefix, isWindows ? `${name}.cmd` : `bin/${name}`)
    const said = run(bin, ['add', 'Grace Hopper', '--force'], { env, shell: isWindows })
    const wanted = `Added Grace Hopper (#${i + 1})`
    if (!said.startsWith(wanted)) throw new Error(`${name} said: ${said}`)
    print(`The installed ${name} works: ${said}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function npm(...args) {
  run('npm', args, { cwd: args[0] === 'pack' ? root : folder, shell: isWindows })
}

function putInSqlite(target) {
  const built = join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node')
  if (!existsSync(target)) throw new Error('The package does not bring better-sqlite3')
  cpSync(built, join(target, 'build/Release/better_sqlite3.node'))
}

function run(command, args, options) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', ...options })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${error.stdout}${error.stderr}`, {
      cause: error,
    })
  }
}

function print(text) {
  process.stdout.write(text)
}
