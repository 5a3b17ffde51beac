const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Hours from UTC of the zones RFC 5322 still reads; any other name is UTC. */
const zones: Readonly<Record<string, number>> = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
}

/** The moment a Date field tells (RFC 5322, the old forms too), in milliseconds since 1970; null for none that can be. */
export function readMailDate(text: string): number | null {
  const found =
    /(?<!\d)(\d{1,2})[ -]+([a-z]{3})[a-z]*[ -]+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i.exec(
      text.slice(0, 200),
    )
  if (found === null) return null
  const [, day, name = '', year = '', hours, minutes, seconds = 0, zone = ''] = found
  const month = months.indexOf(name.toLowerCase())
  // Two digits of a year as RFC 5322 reads them.
  const century = year.length === 4 ? 0 : year.length === 3 || Number(year) >= 50 ? 1900 : 2000
  const fullYear = Number(year) + century
  const clock = [Number(hours), Number(minutes), Math.min(59, Number(seconds))] as const
  const local = new Date(0)
  local.setUTCFullYear(fullYear, month, Number(day))
  const isReal = local.getUTCMonth() === month && local.getUTCDate() === Number(day)
  if (month < 0 || !isReal || clock[0] > 23 || clock[1] > 59 || fullYear < 1900) return null
  local.setUTCHours(...clock)
  return local.getTime() - offsetOf(zone) * 60_000
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? []
  if (sign === undefined) return (zones[zone.toLowerCase()] ?? 0) * 60
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
