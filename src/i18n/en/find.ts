export const findEn = () => ({
  'find.text': 'the words; the last may be only begun',
  'find.kind': 'contact, step, note, interaction or pitch (repeatable: any of them)',
  'find.limit': 'at most this many (20 unless given)',
  'find.examples': `
Examples:
  net find compilers
  net find coffee hiring --kind interaction
  net find --limit 50 --format csv paris

Accents, letter case, Arabic and Persian letters and half-spaces make no difference.`,
  'find.partial': 'Nothing has all of these words; here is what has some of them.',
  'find.nothing': 'Nothing found.',
  'find.kind.contact': 'person',
  'find.kind.note': 'note',
  'find.kind.interaction': 'interaction',
  'find.kind.pitch': 'pitch',
  'find.kind.step': 'next step',
})
