import type { PitchPart } from '../../domain/pitch.ts'
import type { Format } from '../format.ts'

interface Named {
  id: number
  name: string
}

export const pitchEn = () => ({
  'part.intro': 'Introduction',
  'part.need': 'Need',
  'part.gain': 'Their gain',
  'part.thanks': 'Thanks',
  'part.reach': 'Reaching me',
  'guidance.intro': 'Who you are, in the light that matters to them.',
  'guidance.need': 'What you are after, and what you would like from them.',
  'guidance.gain': 'What it brings them: speak of "you", not of yourself.',
  'guidance.thanks': 'A warm word for their time and what they know.',
  'guidance.reach': 'How they find you afterwards: {reach} stands for your usual ways.',

  'pitch.examples': `
Examples:
  net pitch                           choose one and rehearse it
  net pitch write --for grace         write the five parts, one by one
  net pitch rehearse grace --mode cues`,
  'pitch.choose': 'Which pitch?',
  'pitch.which': ({ query }: { query: string }) => `Which pitch is "${query}"?`,
  'pitch.argument': 'a pitch: its id, its name or a beginning of it',
  'pitch.forName': ({ name }: { name: string }) => `for ${name}`,

  'pitch.option.for': 'whom it is for',
  'pitch.option.event': 'the event it is for',
  'pitch.option.goal': 'the goal it serves',
  'pitch.option.target': 'how long it may take: 60, or 1:30',
  'pitch.option.intro': 'the introduction: you at your best',
  'pitch.option.need': 'your goal and what you need',
  'pitch.option.gain': 'what is in it for them',
  'pitch.option.thanks': 'thanks for their time and experience',
  'pitch.option.reach': 'how to reach you afterwards',
  'pitch.option.editor': 'all five parts together in $EDITOR',

  'pitch.write.name': 'its name; else from whom or what it is for',
  'pitch.write.examples': `
Examples:
  net pitch write --for grace                     asks the five parts one by one
  net pitch write "hallway" --editor              all five in your editor
  net pitch write --for grace --intro "I am {me}." --gain "You get our test farm."
In the text {name} {org} {event} {me} {reach} are filled in when it is shown.`,
  'pitch.askName': 'What shall the pitch be called?',
  'pitch.askPart': (
    { at, count, title }: { at: number; count: number; title: string },
    { number }: Format,
  ) => `${number(at)}/${number(count)} ${title}`,
  'pitch.editAll': ({ name }: { name: string }) => `The five parts of "${name}"`,
  'pitch.kept': ({ name }: { name: string }) =>
    `That much is saved; to go on: net pitch write "${name}"`,
  'pitch.wrote': ({ id, name }: Named) => `Wrote the pitch "${name}" (#${id})`,
  'pitch.changed': ({ id, name }: Named) => `Changed the pitch "${name}" (#${id})`,
  'pitch.unchanged': ({ id, name }: Named) =>
    `Nothing to change: the pitch "${name}" (#${id}) is as you say.`,
  'pitch.copied': ({ id, name }: Named) => `Copied to the pitch "${name}" (#${id})`,
  'pitch.parts': ({ titles, count, isAll }: { titles: string; count: number; isAll: boolean }) =>
    isAll ? ': all five parts' : `: the part${count === 1 ? '' : 's'} ${titles}`,
  'pitch.target': ({ seconds }: { seconds: number }, { clock }: Format) =>
    `target ${clock(seconds * 1000)}`,
  'pitch.ofFive': ({ count }: { count: number }, { number }: Format) =>
    `${number(count)} of ${number(5)}`,
  'pitch.stillMissing': ({ titles }: { titles: string }) => `Still to write: ${titles}.`,

  'pitch.list.examples': `
Examples:
  net pitch list
  net pitch list --format csv`,
  'pitch.list.empty': 'No pitch yet. Write one: net pitch write --for WHO',
  'pitch.head.name': 'Pitch',
  'pitch.head.for': 'For',
  'pitch.head.parts': 'Parts',
  'pitch.head.time': 'Time',
  'pitch.head.runs': 'Runs',
  'pitch.head.last': 'Last run',
  'pitch.head.fluency': 'Fluency',

  'pitch.show.raw': 'as written, {name} and the like not filled in',
  'pitch.show.examples': `
Examples:
  net pitch show grace
  net pitch show "for Grace Hopper" --raw`,
  'pitch.show.for': ({ name }: { name: string }) => `for ${name}`,
  'pitch.show.event': ({ name }: { name: string }) => `at ${name}`,
  'pitch.show.goal': ({ name }: { name: string }) => `goal: ${name}`,
  'pitch.show.missing': '(not written yet)',
  'pitch.show.length': (
    { words, seconds, aim }: { words: number; seconds: number; aim: number },
    { number, clock }: Format,
  ) =>
    `${number(words)} ${words === 1 ? 'word' : 'words'}, about ${clock(seconds * 1000)} of ${clock(aim * 1000)}`,
  'pitch.show.runs': (
    { runs, last, fluency }: { runs: number; last: string; fluency: number | null },
    { number }: Format,
  ) =>
    `rehearsed ${runs === 1 ? 'once' : `${number(runs)} times`}, last ${last}${fluency === null ? '' : `, fluency ${number(fluency)} of ${number(5)}`}`,
  'pitch.show.unfilled': ({ names }: { names: string }) =>
    `Nothing to fill in for ${names}: say whom it is for (--for, --event), or who you are: net me`,
  'pitch.show.unknown': ({ names }: { names: string }) =>
    `${names}: no such placeholder; known are {name} {org} {event} {me} {reach}.`,

  'pitch.edit.name': 'another name',
  'pitch.edit.clear': 'take away a part, or for, event, goal, target (repeatable)',
  'pitch.edit.examples': `
Examples:
  net pitch edit grace                            all five parts in your editor
  net pitch edit grace --gain "You get our test farm." --clear event`,

  'pitch.copy.words': 'the pitch, then the name of the copy',
  'pitch.copy.name': 'the name of the copy; else from whom or what it is for',
  'pitch.copy.examples': `
Examples:
  net pitch copy grace --for "Sara Ahmadi"
  net pitch copy "for Grace Hopper" "compiler people"`,

  'pitch.rm.yes': 'do not ask',
  'pitch.rm.examples': `
Examples:
  net pitch rm grace
  net pitch rm 3 --yes`,
  'pitch.rm.ask': ({ name, runs }: { name: string; runs: number }, { number }: Format) =>
    runs === 0
      ? `Remove the pitch "${name}"?`
      : `Remove the pitch "${name}" and its ${number(runs)} rehearsal${runs === 1 ? '' : 's'}?`,
  'pitch.rm.removed': (
    { id, name, runs }: { id: number; name: string; runs: number },
    { number }: Format,
  ) =>
    runs === 0
      ? `Removed the pitch "${name}" (#${number(id)}). net undo brings it back.`
      : `Removed the pitch "${name}" (#${number(id)}) and ${number(runs)} rehearsal${runs === 1 ? '' : 's'}. net undo brings them back.`,
  'pitch.rm.left': 'Nothing was removed.',

  'pitch.check.argument': 'a pitch; all of them unless given',
  'pitch.check.examples': `
Examples:
  net pitch check
  net pitch check grace --json`,
  'pitch.check.fine': ({ name }: { name: string }) => `"${name}": nothing to mend.`,
  'pitch.check.head': ({ name, count }: { name: string; count: number }, { number }: Format) =>
    `"${name}": ${number(count)} to mend`,
  'finding.missing': ({ part }: { part: PitchPart }) => `not written yet. Add it with --${part}.`,
  'finding.tooLong': (
    {
      words,
      seconds,
      shareSeconds,
      mostWords,
    }: { words: number; seconds: number; shareSeconds: number; mostWords: number },
    { number }: Format,
  ) =>
    `too long: ${number(words)} words take about ${number(seconds)} seconds, its share is ${number(shareSeconds)}. Cut it to ${number(mostWords)} words, or raise --target.`,
  'finding.notAboutThem':
    'says nothing about them. Say what they get: "you", their work, {name} or {org}.',
  'finding.noReach':
    'names no way to reach you. Give an address, a number or a handle, or {reach}.',
  'finding.unfilled': ({ placeholder }: { placeholder: string }) =>
    `{${placeholder}} has nothing to fill it. ${
      {
        name: 'Say whom it is for: --for WHO.',
        org: 'Say whom it is for (--for), or where they work: net edit WHO --org NAME.',
        event: 'Say what it is for: --event NAME.',
        me: 'Tell your name: net me --name NAME',
        reach: 'Tell how to reach you: net me --reach ADDRESS',
      }[placeholder] ?? ''
    }`,
  'finding.unknown': ({ placeholder }: { placeholder: string }) =>
    `{${placeholder}} is no placeholder; known are {name} {org} {event} {me} {reach}.`,
  'pitch.check.mend': ({ name }: { name: string }) => `Mend it: net pitch edit "${name}"`,
})
