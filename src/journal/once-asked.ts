/** Read when it is first asked for, and once. */
export function onceAsked<T>(read: () => T): () => T {
  let known: { value: T } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}
