import { type ErrorParams, NetError } from '../domain/error.ts'
import type { MessageKey, MessageParams } from '../i18n/catalogue.ts'
import { truncate } from '../views/width.ts'
import type { Preparation } from './context.ts'
import { fitted } from './guard.ts'

/** Tells an error on stderr: what is wrong and what to do; a fault of the program in one line, its stack with NET_DEBUG=1. */
export function tellError(
  error: unknown,
  { world, t, theme }: Pick<Preparation, 'world' | 't' | 'theme'>,
): void {
  const write = (text: string) => world.stderr.write(`${fitted(text, world.stderr)}\n`)
  if (error instanceof NetError) {
    write(told(error, t))
  } else {
    const detail = error instanceof Error ? error.message : String(error)
    write(t('program.fault', { detail: detail.split('\n')[0] ?? '' }))
  }
  if (world.env.NET_DEBUG === '1' && error instanceof Error) write(theme.dim(error.stack ?? ''))
}

/** What is wrong with a text as a prompt shows it; undefined when `read` takes it. */
export function faultOf({ t }: Pick<Preparation, 't'>, read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof NetError) return told(error, t)
    throw error
  }
}

function told(error: NetError, t: Preparation['t']): string {
  const key: MessageKey = `error.${error.key as keyof ErrorParams}`
  return t(key, ...([shortened(error.params)] as unknown as MessageParams<typeof key>))
}

/** Characters of a value that say enough of it; no name is longer. */
const longest = 200

/** What is opened or typed again as it stands. */
const wholeValues: ReadonlySet<string> = new Set(['file', 'path', 'where', 'command'])

/** The same with its long values cut: nobody reads a page of what was pasted by mistake to find what is wrong with it. */
function shortened(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    return value.length <= longest || wholeValues.has(name) ? value : truncate(value, longest)
  }
  if (Array.isArray(value)) return value.map((one) => shortened(one, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one, key)]))
}
