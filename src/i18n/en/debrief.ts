import type { Day } from '../../domain/day.ts'
import type { Candidate } from '../../domain/error.ts'
import type { Format } from '../format.ts'
import type { TakenNamesake } from './interaction.ts'

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

/** Lines kept from last time, and how they are offered again. */
export const keptLines = (id: number, lines: readonly string[]) =>
  `Kept from last time, and offered again at a terminal (net event debrief ${id}; not wanted: --drop-kept):\n${lines.map((line) => `  ${line}`).join('\n')}`

export const debriefEn = () => ({
  'debrief.line': 'a line, instead of being asked (repeatable)',
  'debrief.dropKept': 'let go of the lines kept from last time',
  'debrief.dropped': ({ name, count }: { name: string; count: number }) =>
    count === 0
      ? `${name}: no lines are kept.`
      : `${name}: ${counted(count, 'line is', 'lines are')} let go, and no longer kept:`,
  'debrief.examples': `
Each line is read as by net log, at the event and on its day, and recorded at once:
  Grace wants our benchmarks -> send them (friday)
  **Linus Torvalds**: asked about the scheduler @kernel
After the arrow stands the next step, in brackets at its end the day; next: send them
due friday says the same. What was exchanged may stand behind it as in net log: --gave
TEXT, --got, --asked, --offered, --field, --kind, --from. New people get a first follow-up. A name nobody has is
offered to be added; without a terminal, mark it with ** on both sides. Of an event of
several days a line is of today, or of the day it begins with. Of two by one name,
begin with the id: #2: wants our benchmarks.
What was promised before gives way to the new step, and is told; steps of the same
evening stand side by side. A line recorded before is not recorded again. All of it is
one step for net undo.

Examples:
  net event debrief compiler meetup
  net event debrief compiler meetup < lines.txt
  net event debrief 3 --line "Grace: wants our benchmarks"`,
  'debrief.begin': ({ name, on }: { name: string; on: Day }, { day }: Format) =>
    `${name}, ${day(on, 'full')}: who, and a word about it. An empty line ends.`,
  'debrief.hoped': ({ names }: { names: string }) => `You hoped to meet ${names}.`,
  'debrief.again': ({ count }: { count: number }) =>
    count === 1
      ? '1 line is left from last time: Enter records it, or change it first.'
      : `${count} lines are left from last time, offered one after the other: Enter records each, or change it first.`,
  'debrief.ask': ({ at }: { at: number }, { number }: Format) => `${number(at)}.`,
  'debrief.placeholder': 'Grace wants our benchmarks -> send them (friday)',
  'debrief.emptyEnds': 'Enter ends',
  'debrief.unknown': ({ name }: { name: string }) => `Nobody is called "${name}" yet.`,
  'debrief.add': 'add them',
  'debrief.addKey': 'a',
  'debrief.other': 'add them by another name',
  'debrief.otherKey': 'o',
  'debrief.leave': 'it is no name: leave it so',
  'debrief.leaveKey': 'l',
  'debrief.mend': 'change the line',
  'debrief.mendKey': 'm',
  'debrief.askName': 'Name',
  'debrief.newPerson': ({ name, id }: { name: string; id: number }) => `${name} (#${id}, new)`,
  'debrief.noFollowUp': 'no first follow-up after so long (net plan WHO TEXT… --due DAY)',
  'debrief.taken': ({ name, others, why }: { name: string; others: string; why: string }) =>
    `Taken for ${name}, not ${others}: ${why}. (Wrong? net undo takes back all lines of this debrief; then write the full name.)`,
  'debrief.takenNamesake': ({ name, id, others, why, ids }: TakenNamesake) =>
    `Taken for ${name} (#${id}), not ${others}: ${why}. (Wrong? net undo takes back all lines of this debrief; then begin the line with ${ids.map((one) => `#${one}`).join(' or ')}.)`,
  'debrief.leftOut': ({ name }: { name: string }) =>
    `"${name}" is nobody in the journal and was left out. Somebody new? Give them a line: **${name}**: …`,
  'debrief.perhaps': ({ said, people }: { said: string; people: Candidate[] }, { list }: Format) =>
    `"${said}" was left out. Perhaps ${list(people.map(({ id, name }) => `${name} (#${id})`))}? A line of their own begins with the number: #${people[0]?.id ?? 1}: …`,
  'debrief.spokenOf': ({ name, id }: { name: string; id: number | undefined }) =>
    `${name} is only talked about: left out. Met there too? A line of their own: ${id === undefined ? `**${name}**` : `#${id}`}: …`,
  'debrief.repeated': ({ text }: { text: string }) => `recorded before, and not again: ${text}`,
  'debrief.nextLeft':
    'What stands after "next:" was taken for text. A next step follows an arrow: -> send the slides (friday)',
  'debrief.stillKept': ({ id, lines }: { id: number; lines: readonly string[] }) =>
    keptLines(id, lines),
  'debrief.done': (
    {
      name,
      on,
      people,
      added,
      repeated,
    }: { name: string; on: Day; people: number; added: number; repeated: number },
    { day }: Format,
  ) =>
    `Debrief of ${name} (${day(on, 'full')}): ${counted(people, 'person', 'people')}, ${added} new${repeated === 0 ? '' : `; ${counted(repeated, 'line', 'lines')} recorded before`}.`,
  'debrief.kept': ({ id, lines, left }: { id: number; lines: number; left: number }) =>
    `${counted(lines, 'line is', 'lines are')} recorded${left === 0 ? '' : `, ${counted(left, 'is', 'are')} kept as typed`}. Go on: net event debrief ${id}`,
})
