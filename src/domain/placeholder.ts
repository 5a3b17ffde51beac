/** What stands for a word that is known only when the pitch is shown. */
export const placeholders = ['name', 'org', 'event', 'me', 'reach'] as const
export type Placeholder = (typeof placeholders)[number]

/** What each stands for now; empty or null when nothing is known. */
export type PlaceholderValues = Readonly<Record<Placeholder, string | null>>

export interface FilledText {
  text: string
  /** Known ones that stand in the text as they were, because nothing is there to fill them. */
  unfilled: Placeholder[]
  /** Words in braces that stand for nothing, as typed. */
  unknown: string[]
}

// A function, because reading the pattern takes half a millisecond, and who is shown has no pitch as a rule.
const pattern = () => /\{[ \t]*([\p{L}\p{N}_-]{1,40})[ \t]*\}/gu

/**
 * Fills the placeholders of a text, once: braces in what is filled in stay as they are. Letter case and spaces
 * inside the braces make no difference.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues): FilledText {
  const unfilled = new Set<Placeholder>()
  const unknown = new Set<string>()
  const filled = text.replace(pattern(), (whole: string, typed: string) => {
    const placeholder = asPlaceholder(typed)
    if (placeholder === undefined) {
      unknown.add(typed)
      return whole
    }
    const value = values[placeholder]?.trim() ?? ''
    if (value !== '') return value
    unfilled.add(placeholder)
    return whole
  })
  return { text: filled, unfilled: [...unfilled], unknown: [...unknown] }
}

/** The known placeholders a text has. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = new Set<Placeholder>()
  for (const [, typed = ''] of text.matchAll(pattern())) {
    const placeholder = asPlaceholder(typed)
    if (placeholder !== undefined) found.add(placeholder)
  }
  return [...found]
}

function asPlaceholder(typed: string): Placeholder | undefined {
  return placeholders.find((one) => one === typed.toLowerCase())
}
