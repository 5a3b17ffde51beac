import { noAddress } from './address-label.ts'
import type { ExtraProperty, PropertyParams } from './imported-person.ts'
import { escapeText, unescapeText } from './property-text.ts'

/** What was packed as base64 in 2.1 and 3.0, with what its TYPE told: a subtype of this. */
const media: Readonly<Record<string, string>> = {
  PHOTO: 'image',
  LOGO: 'image',
  SOUND: 'audio',
  KEY: 'application',
}

/** Names of formats that are no subtype as they stand. */
const subtypes: readonly (readonly [type: string, subtype: string])[] = [
  ['JPG', 'jpeg'],
  ['X509', 'pkix-cert'],
  ['PGP', 'pgp-keys'],
]

const days: ReadonlySet<string> = new Set(['BDAY', 'ANNIVERSARY', 'DEATHDATE', 'REV'])

/** Whether a property of this name is a day. */
export function isDayName(name: string): boolean {
  return days.has(name)
}
/** A VALUE 4.0 has no use for. */
const oldValues: ReadonlySet<string> = new Set(['binary', 'inline'])
const reshaped: ReadonlySet<string> = new Set([
  'CHARSET',
  'ENCODING',
  'VALUE',
  'TYPE',
  'X-APPLE-OMIT-YEAR',
])

/** What 4.0 has no more, and nothing instead. */
const dropped: ReadonlySet<string> = new Set(['CLASS', 'MAILER', 'NAME', 'PROFILE', 'SORT-STRING'])

/** What Apple's programs say in 3.0 of a group, which only 4.0 has a name for. */
const modernNames: Readonly<Record<string, string>> = {
  'X-ADDRESSBOOKSERVER-KIND': 'KIND',
  'X-ADDRESSBOOKSERVER-MEMBER': 'MEMBER',
}

/** The name a property of a group has in 3.0; undefined for any other. */
export function classicGroupName({ name, value }: ExtraProperty): string | undefined {
  if (name === 'KIND' && !/^\s*group\s*$/i.test(value)) return undefined
  return Object.keys(modernNames).find((classic) => modernNames[classic] === name)
}

/** Properties that are a web address or one like it: nothing in it is escaped in 4.0. */
const addresses: ReadonlySet<string> = new Set([
  'CALADRURI',
  'CALURI',
  'FBURL',
  'IMPP',
  'SOURCE',
  'URL',
])

/** Whether a property of this name holds an address, as of the web. */
export function isAddress(name: string): boolean {
  return addresses.has(name)
}

/** Whether a property of this name holds a picture, a sound or a key. */
export function isMedia(name: string): boolean {
  return Object.hasOwn(media, name)
}

/**
 * A property as vCard 4.0 has it, whatever version it was kept from: pictures as `data:` addresses, days in the basic
 * form, `TYPE=pref` as `PREF=1`, no encodings, addresses without `\\:`; LABEL as an address that has only its label, AGENT as somebody
 * related. Says the same; the form in which two are compared.
 */
export function modernForm(property: ExtraProperty): ExtraProperty {
  const form = reshapedForm(property)
  const { name, params } = form
  if (name === 'LABEL') {
    const text = unescapeText(form.value)
    return { ...form, name: 'ADR', params: [...params, ['LABEL', [text]]], value: noAddress }
  }
  if (name === 'AGENT') return related(form)
  const modern = modernNames[name]
  if (modern !== undefined) return { ...form, name: modern }
  if (dropped.has(name)) return { ...form, name: `X-${name}` }
  if (!isAddress(name) || !form.value.includes('\\:')) return form
  const value = form.value.replace(/\\(.)/gs, (pair, char) => (char === ':' ? char : pair))
  return { ...form, value }
}

/** Where somebody's card stands in the address itself. */
const cardAddress = /^data:text\/vcard[^,]*,/i

/** AGENT as 4.0 has it: by address, or a whole card as one. */
function related(agent: ExtraProperty): ExtraProperty {
  const text = unescapeText(agent.value)
  const types = agent.params.flatMap(([key, values]) => (key === 'TYPE' ? values : []))
  const params: PropertyParams = [
    ...agent.params.filter(([key]) => key !== 'TYPE' && key !== 'VALUE'),
    ['TYPE', [...types, 'agent']],
  ]
  const form = { ...agent, name: 'RELATED', params }
  if (/^\s*BEGIN:VCARD/i.test(text)) {
    const card = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    return { ...form, value: `data:text/vcard;charset=utf-8,${card}` }
  }
  const isUri = /^\s*[a-z][a-z\d+.-]*:\S*$/i.test(text)
  return isUri
    ? { ...form, value: text.trim() }
    : { ...form, params: [['VALUE', ['text']], ...params] }
}

/** RELATED as 3.0 has it, where it says an agent that 3.0 can say; undefined for any other. */
export function agentOf(property: ExtraProperty): ExtraProperty | undefined {
  const types = property.params.flatMap(([key, values]) => (key === 'TYPE' ? values : []))
  const others = types.filter((type) => type.toLowerCase() !== 'agent')
  if (property.name !== 'RELATED' || others.length === types.length) return undefined
  const isText = property.params.some(([key, [one = '']]) => key === 'VALUE' && /^text$/i.test(one))
  if (isText) return undefined
  const params: PropertyParams = [
    ...property.params.filter(([key]) => key !== 'TYPE' && key !== 'VALUE'),
    ...(others.length > 0 ? [['TYPE', others] as const] : []),
  ]
  const agent = agentAt(unescapeText(property.value), { ...property, name: 'AGENT', params })
  // What 4.0 would have another way stays as it is.
  const again = agent && related(agent)
  const isSame = again?.value === property.value && again.params.every(([key]) => key !== 'VALUE')
  return isSame ? agent : undefined
}

function agentAt(address: string, agent: ExtraProperty): ExtraProperty | undefined {
  if (!cardAddress.test(address)) {
    return { ...agent, params: [['VALUE', ['uri']], ...agent.params], value: address }
  }
  try {
    return { ...agent, value: escapeText(decodeURIComponent(address.replace(cardAddress, ''))) }
  } catch {
    return undefined
  }
}

function reshapedForm(property: ExtraProperty): ExtraProperty {
  const { name, params, value } = property
  if (!days.has(name) && name !== 'GEO' && !params.some(([key]) => reshaped.has(key))) {
    return property
  }
  const isPacked = params.some(
    ([key, [packing = '']]) => key === 'ENCODING' && /^b(?:ase64)?$/i.test(packing),
  )
  let types: readonly string[] = []
  let isPreferred = false
  const kept: (readonly [string, readonly string[]])[] = []
  for (const [key, values] of params) {
    if (key === 'TYPE') {
      types = values.filter((type) => type.toLowerCase() !== 'pref')
      isPreferred = types.length < values.length
      kept.push([key, types])
    } else if (key === 'VALUE') {
      const plain = values.filter((one) => !oldValues.has(one.toLowerCase()))
      kept.push([key, plain.map((one) => (/^url$/i.test(one) ? 'uri' : one))])
    } else if (!reshaped.has(key)) kept.push([key, values])
  }
  if (isPreferred && !params.some(([key]) => key === 'PREF')) kept.push(['PREF', ['1']])
  const form = { ...property, params: kept.filter(([, values]) => values.length > 0) }
  if (isPacked) return unpacked(form, types)
  if (days.has(name)) return withDay(form, params)
  return name === 'GEO'
    ? { ...form, value: value.replace(/^([-+\d.]+);([-+\d.]+)$/, 'geo:$1,$2') }
    : form
}

/** `PHOTO;TYPE=JPEG` and its base64 as the address of a picture. */
function unpacked(property: ExtraProperty, types: readonly string[]): ExtraProperty {
  const { name, params, value } = property
  const format = types.find((type) => !/^(?:home|work)$/i.test(type))
  const kept = params.flatMap(([key, values]): PropertyParams => {
    if (key === 'VALUE' || key === 'MEDIATYPE') return []
    if (key !== 'TYPE') return [[key, values]]
    const places = values.filter((type) => type !== format)
    return places.length === 0 ? [] : [[key, places]]
  })
  const told = params.find(([key]) => key === 'MEDIATYPE')?.[1][0]
  const type = told ?? (format === undefined ? seenType(value) : mediaType(name, format))
  return { ...property, params: kept, value: `data:${type};base64,${value.replace(/\s+/g, '')}` }
}

function mediaType(name: string, format: string): string {
  if (!/^[\w.+/-]+$/.test(format)) return 'application/octet-stream'
  if (format.includes('/')) return format.toLowerCase()
  const known = subtypes.find(([type]) => type === format.toUpperCase())?.[1]
  const subtype = known ?? format.toLowerCase()
  return `${media[name] ?? (known === 'jpeg' || /^(?:jpe?g|png|gif|bmp|tiff?)$/.test(subtype) ? 'image' : 'application')}/${subtype}`
}

/** By how the file begins, where nothing tells. */
function seenType(base64: string): string {
  const start = base64.slice(0, 8)
  if (start.startsWith('/9j/')) return 'image/jpeg'
  if (start.startsWith('iVBORw')) return 'image/png'
  return start.startsWith('R0lGOD') ? 'image/gif' : 'application/octet-stream'
}

/** The TYPE by which 3.0 names the format of something of this media type; undefined where none would say it. */
export function formatOf(name: string, type: string): string | undefined {
  const [main = '', subtype = ''] = type.toLowerCase().split('/')
  if (main !== media[name]) return type === 'application/octet-stream' ? undefined : type
  if (type === 'application/octet-stream') return undefined
  return (
    subtypes.find(([, known]) => known === subtype && known !== 'jpeg')?.[0] ??
    subtype.toUpperCase()
  )
}

const fullDay =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?(Z|[-+]\d\d(?::?\d\d)?)?)?$/i
const yearlessDay = /^--(\d\d)-?(\d\d)$/

/** The basic form of ISO 8601, and no year where the one given stands for none. */
function withDay(property: ExtraProperty, params: PropertyParams): ExtraProperty {
  const text = property.value.trim()
  const yearless = yearlessDay.exec(text)
  if (yearless) return { ...property, value: `--${yearless[1]}${yearless[2]}` }
  const [, year, month, day, hour, minute, second = '', zone = ''] = fullDay.exec(text) ?? []
  if (year === undefined) return property
  const omitted = params.find(([key]) => key === 'X-APPLE-OMIT-YEAR')?.[1][0]
  if (year === omitted || year === '0000' || (property.name === 'BDAY' && year === '1604')) {
    return { ...property, value: `--${month}${day}` }
  }
  const time =
    hour === undefined ? '' : `T${hour}${minute}${second}${zone.toUpperCase().replace(':', '')}`
  return { ...property, value: `${year}${month}${day}${time}` }
}
