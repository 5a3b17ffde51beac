import { apart, isLabelAlone, labelOf, together, withoutLabel } from '../domain/address-label.ts'
import type { ExtraProperty, PropertyParams } from '../domain/imported-person.ts'
import { withLabelsUnpacked } from '../domain/packed-label.ts'
import {
  agentOf,
  classicGroupName,
  formatOf,
  isDayName,
  isMedia,
  modernForm,
} from '../domain/property-form.ts'
import { asOther, isSingle, senseName } from '../domain/property-sense.ts'
import { escapeText, unescapeText } from '../domain/property-text.ts'
import type { VcardVersion } from '../domain/vcard-version.ts'

/**
 * Properties as a version has them, saying the same. What a card of that version has once and these have more often
 * goes under a name of its own, as after joining two cards.
 */
export function inVersion(kept: readonly ExtraProperty[], version: VcardVersion): ExtraProperty[] {
  const properties = withLabelsUnpacked(kept)
  const form = version === '4.0' ? modernForm : classicForm
  const told = new Set(properties.filter(isTold).map(({ name }) => name))
  const seen = new Map<string, string | undefined>()
  const all = version === '4.0' ? properties : properties.flatMap(apart)
  // The name they are called by has the room, wherever it stands.
  const called = all.find(({ name, field }) => name === 'FN' && field === 'name')
  const written = all.flatMap((property) => {
    const one = inForm(property, form)
    const { name } = property
    if (!isSingle(property)) return [one]
    // An empty name or day beside one that says something.
    if (told.has(name) && !isTold(property)) return []
    const alternative = property.params.find(([key]) => key === 'ALTID')?.[1][0]
    const isAside =
      version !== '4.0' && name === 'FN' && called !== undefined && property !== called
    if (!isAside && !seen.has(name)) {
      seen.set(name, alternative)
      return [one]
    }
    // Alternatives of each other, and in 4.0 any number of names as they are said.
    const isRoom =
      version === '4.0' &&
      (name === 'FN' || (alternative !== undefined && seen.get(name) === alternative))
    return [isRoom ? one : inForm(asOther(property), form)]
  })
  return version === '4.0' ? together(written) : written
}

/** A day kept beside another is written as that one is. */
function inForm(
  property: ExtraProperty,
  form: (property: ExtraProperty) => ExtraProperty,
): ExtraProperty {
  const { name } = property
  const told = senseName(property)
  if (name === told || !isDayName(told)) return form(property)
  return { ...form({ ...property, name: told }), name }
}

function isTold({ value }: ExtraProperty): boolean {
  return value.trim() !== ''
}

/** As 3.0 has it: pictures as base64, `PREF=1` as `TYPE=pref`, numbers and labels as text, a day with its year. */
function classicForm(property: ExtraProperty): ExtraProperty {
  const agent = agentOf(property)
  if (agent !== undefined) return { ...agent, params: classicParams(agent.params) }
  const label = labelOf(property)
  if (label !== undefined && isLabelAlone(property)) {
    const params = classicParams(withoutLabel(property).params)
    return { ...property, name: 'LABEL', params, value: escapeText(label) }
  }
  const { name, params, value } = property
  const groupName = classicGroupName(property)
  if (groupName !== undefined)
    return { ...property, name: groupName, params: classicParams(params) }
  // As Apple's programs have it: 3.0 knows no day without a year. `--04-15` is what others write for want of one.
  const yearless = name === 'BDAY' ? /^\s*--(\d\d)(\d\d)\s*$/.exec(value) : null
  if (yearless !== null) {
    const told = params.filter(([key]) => key !== 'VALUE' && key !== 'X-APPLE-OMIT-YEAR')
    return {
      ...property,
      params: [['X-APPLE-OMIT-YEAR', ['1604']], ...classicParams(told)],
      value: `1604-${yearless[1]}-${yearless[2]}`,
    }
  }
  if (isMedia(name)) return withMedia({ ...property, params: classicParams(params) })
  if (name === 'GEO') {
    return { ...property, value: value.replace(/^geo:([-+\d.]+),([-+\d.]+)$/i, '$1;$2') }
  }
  if (params.length === 0) return property
  const isUri = params.some(([key, [one = '']]) => key === 'VALUE' && one.toLowerCase() === 'uri')
  const form = { ...property, params: classicParams(params) }
  if (name !== 'TEL' || !isUri || !/^\s*tel:/i.test(value)) return form
  return {
    ...form,
    params: form.params.filter(([key]) => key !== 'VALUE'),
    value: escapeText(unescapeText(value).trim().replace(/^tel:/i, '')),
  }
}

function classicParams(params: PropertyParams): PropertyParams {
  const isPreferred = params.some(([key, [rank]]) => key === 'PREF' && rank === '1')
  const kept: (readonly [string, readonly string[]])[] = []
  for (const [key, values] of params) {
    if (key === 'CHARSET' || (key === 'PREF' && isPreferred)) continue
    if (key === 'ENCODING') {
      const [packing = ''] = values
      if (/^b$/i.test(packing)) kept.push([key, [packing]])
      else if (/^base64$/i.test(packing)) kept.push([key, ['b']])
    } else if (key === 'VALUE') {
      const known = values.filter((one) => !/^inline$/i.test(one))
      if (known.length > 0) kept.push([key, known.map((one) => (/^url$/i.test(one) ? 'uri' : one))])
    } else kept.push([key, values])
  }
  if (!isPreferred) return kept
  const at = kept.findIndex(([key]) => key === 'TYPE')
  const types = kept[at]?.[1] ?? []
  if (types.some((type) => type.toLowerCase() === 'pref')) return kept
  if (at < 0) return [...kept, ['TYPE', ['pref']]]
  return kept.map((param, index) => (index === at ? ['TYPE', [...types, 'pref']] : param))
}

/** `data:image/png;base64,…` as the base64 3.0 has; any other address is said to be one. */
function withMedia(property: ExtraProperty): ExtraProperty {
  const { name, params, value } = property
  if (params.some(([key]) => key === 'ENCODING')) return property
  const comma = value.slice(0, 200).indexOf(',')
  const head = /^\s*data:([\w.+/-]*)[^,]*;base64$/i.exec(value.slice(0, Math.max(comma, 0)))
  if (head === null) {
    const isUri = /^\s*[a-z][a-z\d+.-]*:/i.test(value) && !params.some(([key]) => key === 'VALUE')
    return isUri ? { ...property, params: [['VALUE', ['uri']], ...params] } : property
  }
  const format = formatOf(name, head[1] ?? '')
  const plain = params.filter(([key]) => key !== 'MEDIATYPE' && key !== 'VALUE')
  const types = plain.find(([key]) => key === 'TYPE')?.[1] ?? []
  const others = plain.filter(([key]) => key !== 'TYPE')
  const all = format === undefined ? types : [...types, format]
  return {
    ...property,
    params: [['ENCODING', ['b']], ...(all.length > 0 ? [['TYPE', all] as const] : []), ...others],
    value: value.slice(comma + 1),
  }
}
