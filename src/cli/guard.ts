import { wrapStyled } from '../views/wrap.ts'
import type { Output } from './io.ts'
import { terminalSize } from './terminal-size.ts'

/**
 * The last gate before a terminal: everything it would obey but colours and line breaks goes, a sequence as a whole. Views and messages have
 * made foreign text safe already; this keeps it so whatever a view forgets.
 */
export function guarded(text: string): string {
  return text.replace(obeyed, '$1')
}

/** As `guarded`, for what is somebody else's text from end to end and has no colours of ours: an exported card, rows. */
export function guardedWhole(text: string): string {
  return text.replace(obeyed, '')
}

const obeyed =
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  /(\u001b\[[0-9;]*m)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Safe for a terminal; and where it goes to one, broken between words rather than in them. */
export function fitted(text: string, { isTTY, columns }: Output): string {
  const safe = guarded(text)
  if (isTTY !== true) return safe
  const width = terminalSize('columns', columns)
  return safe
    .split('\n')
    .map((line) => wrapStyled(line, width))
    .join('\n')
}
