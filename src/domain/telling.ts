import { foldText } from './fold.ts'

/**
 * What two tellings of the same have in common, when one went through the file of the `friends` program and came back:
 * names in front of it, marks and tags are left out of both.
 */
export function tellingKey(text: string, names: readonly string[]): string {
  const words = text.replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}:_-]+/gu, ' ').replace(/[*_\\-]/g, ' ')
  const longestFirst = names.map(foldText).toSorted((a, b) => b.length - a.length)
  let key = foldText(words)
  for (let name = begun(key, longestFirst); name !== undefined; name = begun(key, longestFirst)) {
    key = key.slice(name.length).replace(/^[\s,:]+/, '')
  }
  return key
}

function begun(key: string, names: readonly string[]): string | undefined {
  return names.find(
    (name) => name !== '' && key.startsWith(name) && /^(?:[\s,:]|$)/.test(key.slice(name.length)),
  )
}
