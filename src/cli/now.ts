import { NetError } from '../domain/error.ts'
import type { World } from './io.ts'

/** The moment to take as now: NET_NOW where it is set, else the clock's. Throws `option.badValue`. */
export async function readNow({ env, clock }: Pick<World, 'env' | 'clock'>): Promise<Date> {
  const value = env.NET_NOW
  if (value === undefined || value === '') return clock()
  const { parseISO } = await import('date-fns/parseISO')
  const moment = parseISO(value)
  if (Number.isNaN(moment.getTime())) {
    throw new NetError('usage', 'option.badValue', {
      option: 'NET_NOW',
      value,
      allowed: ['2026-11-20T08:00:00Z'],
    })
  }
  return moment
}
