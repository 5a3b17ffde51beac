import { removeControls } from '../domain/visible.ts'

/** A line of a record as a person edits it: `key: value`. */
export interface RecordLine {
  key: string
  value: string
}

/**
 * A record as text for an editor: one `key: value` a line, comments behind `#`. A value that would not survive as it
 * is (line breaks, hidden characters, white space at its ends) stands in quotes, escaped as in JSON. Keys have no
 * colon and no `#`.
 */
export function formatRecordText(items: readonly (RecordLine | { comment: string })[]): string {
  return items
    .map((item) =>
      'comment' in item
        ? commented(item.comment)
        : item.value === ''
          ? `${item.key}:\n`
          : `${item.key}: ${isPlain(item.value) ? item.value : quoted(item.value)}\n`,
    )
    .join('')
}

function commented(comment: string): string {
  return comment
    .split('\n')
    .map((line) => `${`# ${line}`.trimEnd()}\n`)
    .join('')
}

function isPlain(value: string): boolean {
  return (
    value === value.trim() &&
    !value.startsWith('"') &&
    !value.includes('\n') &&
    removeControls(value) === value
  )
}

function quoted(value: string): string {
  return JSON.stringify(value).replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (hidden) =>
    Array.from({ length: hidden.length }, (_, index) => escaped(hidden.charCodeAt(index))).join(''),
  )
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** A line as read, with its number from 1; the key null where there is no colon. */
export interface ReadLine {
  line: number
  key: string | null
  value: string
}

/**
 * The lines of such a text, comments and blank ones left out, keys in lower case with single spaces. Nothing is
 * refused: quotes that are not whole are text like any other.
 */
export function parseRecordText(text: string): ReadLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((raw, index): ReadLine[] => {
      const content = raw.trim()
      if (content === '' || content.startsWith('#')) return []
      const colon = content.indexOf(':')
      if (colon < 0) return [{ line: index + 1, key: null, value: content }]
      const key = content.slice(0, colon).trim().replace(/\s+/g, ' ').toLowerCase()
      return [{ line: index + 1, key, value: unquoted(content.slice(colon + 1).trim()) }]
    })
}

function unquoted(value: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value
  try {
    return String(JSON.parse(value))
  } catch {
    return value
  }
}
