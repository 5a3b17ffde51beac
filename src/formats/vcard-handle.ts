import type { ExtraProperty, Handle } from '../domain/imported-person.ts'
import { escapeText, unescapeText } from '../domain/property-text.ts'
import { findProfileName, findSite } from './profile-url.ts'

/** One property for each messenger: what programs wrote before IMPP, and some still do. */
const MESSENGERS = new Map([
  ['X-AIM', 'aim'],
  ['X-GADUGADU', 'gadugadu'],
  ['X-GOOGLE-TALK', 'googletalk'],
  ['X-GTALK', 'googletalk'],
  ['X-ICQ', 'icq'],
  ['X-JABBER', 'xmpp'],
  ['X-MATRIX', 'matrix'],
  ['X-MSN', 'msn'],
  ['X-QQ', 'qq'],
  ['X-SIGNAL', 'signal'],
  ['X-SKYPE', 'skype'],
  ['X-SKYPE-USERNAME', 'skype'],
  ['X-TELEGRAM', 'telegram'],
  ['X-TWITTER', 'twitter'],
  ['X-YAHOO', 'yahoo'],
])

const isProfile = (name: string) => name === 'X-SOCIALPROFILE' || name === 'SOCIALPROFILE'

/** Whether a property of this name says who somebody is on a network. */
export function isHandleProperty(name: string): boolean {
  return name === 'IMPP' || isProfile(name) || MESSENGERS.has(name)
}

/** The name on a network a property tells; undefined when it is empty. */
export function findHandle(property: ExtraProperty): Handle | undefined {
  const text = unescapeText(property.value).trim()
  if (isProfile(property.name)) return findProfile(property, text)
  const messenger = MESSENGERS.get(property.name)
  if (messenger) return text ? { network: messenger, value: text } : undefined
  const service = getParam(property, 'X-SERVICE-TYPE') ?? getParam(property, 'SERVICE-TYPE')
  if (/^https?:\/\//i.test(text)) return findProfile(property, text)
  const colon = text.indexOf(':')
  const scheme = colon > 0 ? text.slice(0, colon) : undefined
  const value = text.slice(colon > 0 ? colon + 1 : 0).replace(/\?.*$/s, '')
  const network = (service ?? scheme ?? getType(property) ?? 'im').toLowerCase()
  return value ? { network, value } : undefined
}

function findProfile(property: ExtraProperty, text: string): Handle | undefined {
  const service = getParam(property, 'SERVICE-TYPE') ?? getParam(property, 'X-SERVICE-TYPE')
  const network = service ?? getType(property) ?? findSite(text) ?? 'profile'
  const user = getParam(property, 'X-USER') ?? getParam(property, 'USERNAME')
  const value = user ?? findProfileName(text) ?? text.replace(/^x-apple:/i, '')
  return value ? { network: network.toLowerCase(), value } : undefined
}

function getParam(property: ExtraProperty, name: string): string | undefined {
  return property.params.find(([key]) => key === name)?.[1].find((value) => value !== '')
}

function getType(property: ExtraProperty): string | undefined {
  const types = property.params.find(([key]) => key === 'TYPE')?.[1]
  return types?.find((type) => !/^(?:pref|home|work|other|)$/i.test(type))
}

/** The property a name on a network alone is written as: as Apple's programs write profiles, and most others read them. */
export function handleProperty({ network, value }: Handle): ExtraProperty {
  const usual: ExtraProperty = {
    name: 'X-SOCIALPROFILE',
    params: [['TYPE', [network]]],
    value: escapeText(value),
  }
  const read = findHandle(usual)
  if (read?.network === network && read.value === value) return usual
  return {
    ...usual,
    params: [
      ['SERVICE-TYPE', [network]],
      ['X-USER', [value]],
    ],
  }
}
