const counted = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const prepEn = () => ({
  'prep.markdown': 'as Markdown',
  'prep.html': 'as one HTML file, for the phone or the printer',
  'prep.output': 'write to this file; its ending says the form',
  'prep.examples': `
For each person hoped for: what was last said, what you promised, what is open between
you, the questions of the checklist still open, and the pitch prepared for them.

Examples:
  net event prep compiler meetup
  net event prep compiler meetup -o meetup.html
  net event prep 3 --markdown`,
  'prep.manners': 'There',
  'prep.standing': 'Standing',
  'prep.lastSaid': 'Last said',
  'prep.promised': 'Promised',
  'prep.findOut': 'To find out',
  'prep.known': 'Known',
  'prep.breadth': ({ people, elsewhere }: { people: number; elsewhere: number }) =>
    `you know ${counted(people)} here, ${elsewhere === 0 ? 'none' : elsewhere} of them elsewhere too`,
  'prep.likely': 'Likely there too',
  'prep.because.here': 'in touch there',
  'prep.because.series': 'was there before',
  'prep.because.circle': 'in the circle',
  'prep.because.handle': 'has a handle there',
  'prep.open.asked': ({ text }: { text: string }) => `asked you for "${text}"`,
  'prep.open.offered': ({ text }: { text: string }) => `"${text}" is to come from them`,
  'prep.more': ({ count }: { count: number }) => `and ${count} more`,
  'prep.part': ({ part }: { part: string }) => `» ${part}`,
  'prep.unfilled': 'Still to fill in',
  'prep.pitchFor': ({ name }: { name: string }) => `Pitch: ${name}`,
  'prep.nobody': ({ id }: { id: number }) =>
    `Nobody to meet is named yet: net event edit ${id} --hope WHO`,
  'prep.written': ({ file, people }: { file: string; people: number }) =>
    `Wrote ${file}: ${counted(people)} to meet.`,
})
