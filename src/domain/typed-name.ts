/**
 * How somebody can be named on a command line without a shell minding: by name where that needs no quotes, else by
 * id.
 */
export function typedName({ id, name }: { id: number; name: string }): string {
  return /^\p{L}[\p{L}\p{M}\u200c .-]*$/u.test(name) ? name : String(id)
}
