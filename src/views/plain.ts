import { removeControls } from '../domain/visible.ts'

/**
 * Somebody else's text made safe for one line of a terminal: no control characters, escapes,
 * bidirectional overrides or invisible characters; line breaks and tabs become a space. The
 * half-space, the joiner and variation selectors stay. Every stored or imported text passes through
 * here, or through `plainBlock`, before it is shown.
 */
export function plain(text: string): string {
  return removeControls(text).replace(/\n/g, ' ')
}

/** As `plain`, for a text of several lines: line feeds stay. */
export function plainBlock(text: string): string {
  return removeControls(text)
}
