export const timelineEn = () => ({
  'timeline.who': 'only with this person',
  'timeline.since': 'from this day on',
  'timeline.until': 'up to this day',
  'timeline.kind':
    'interaction, met, call, message, email, event, content, intro, pitch, greeting, other, note, step or checklist (repeatable: any of them)',
  'timeline.examples': `
Examples:
  net timeline --since "last monday"
  net timeline grace --kind note
  net timeline --kind met --kind call --limit 20

Without --since or --limit the latest 50 are shown; programs (--json, --format csv) are given all.`,
  'timeline.none': 'Nothing has happened yet.',
  'timeline.more': 'There is more: --limit or --since goes further back.',
  'timeline.note': 'note',
  'timeline.planned': 'next step',
  'timeline.done': 'done',
  'timeline.replaced': 'replaced',
  'timeline.dropped': 'dropped',
  'timeline.checklist': 'checklist',
  'timeline.firstStep': 'first follow-up',
  'timeline.with': ({ names }: { names: string }) => `with ${names}`,
  'timeline.due': ({ day }: { day: string }) => `due ${day}`,
  'timeline.at': ({ at }: { at: string }) => `at ${at}`,
  'timeline.about': ({ field }: { field: string }) => `about ${field}`,
  'timeline.fromThem': 'they began',
  'timeline.gave': ({ things }: { things: string }) => `gave: ${things}`,
  'timeline.got': ({ things }: { things: string }) => `got: ${things}`,
})
