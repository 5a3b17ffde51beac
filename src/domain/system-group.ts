/** Groups of Google's that everybody is in, or nobody was put in: they say nothing of anybody. */
const everybodys: ReadonlySet<string> = new Set(['mycontacts', 'my contacts', 'other contacts'])

/** Whether a label is no choice of its owner, however it is marked (`* myContacts`). */
export function isSystemGroup(label: string): boolean {
  return everybodys.has(label.replace(/^\*/, '').trim().toLowerCase())
}
