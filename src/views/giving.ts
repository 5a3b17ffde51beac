import type { GivingIdea, GivingPerson } from '../domain/giving.ts'
import type { Look } from './look.ts'
import { hanging, paragraph } from './paragraph.ts'
import { plain } from './plain.ts'
import type { Field } from './rows.ts'

/** What I can give next: each person, how give and take stands, and a line for every idea. */
export function givingList(people: readonly GivingPerson[], look: Look): string {
  return people.map((person) => personBlock(person, look)).join('\n\n')
}

function personBlock(person: GivingPerson, look: Look): string {
  const { t, format, theme, width } = look
  const { name, contactId, lastContact } = person
  const title = [
    `${plain(name)} (#${format.number(contactId)})`,
    lastContact === null ? '' : t('path.lastContact', { day: format.day(lastContact) }),
  ]
  const [first = '', ...rest] = paragraph(title.filter(Boolean).join(t('list.comma')), width)
  return [
    theme.name(first),
    ...rest,
    ...person.ideas.map((idea) => hanging('  ', 2, ideaText(idea, person, look), width)),
  ].join('\n')
}

/** An idea in words, and the command that records it. */
function ideaText(idea: GivingIdea, { contactId: id }: GivingPerson, look: Look): string {
  const { t } = look
  const said = givingIdea(idea, look)
  switch (idea.why) {
    case 'asked':
      return `${said} · ${t('give.settle', { id, requestId: idea.requestId })}`
    case 'introduction':
    case 'meet':
      return `${said} · ${t('give.intro', { id, other: idea.other.contactId })}`
    case 'field':
      return said
  }
}

/** An idea in words. */
export function givingIdea(idea: GivingIdea, { t, format }: Look): string {
  const since = (day: Parameters<Look['format']['day']>[0]) =>
    `${format.day(day)} (${format.relative(day)})`
  switch (idea.why) {
    case 'asked':
      return [
        t('give.asked', { text: plain(idea.text), since: since(idea.since) }),
        idea.gives.length === 0
          ? ''
          : t('give.fits', { gives: idea.gives.map(plain).join(t('list.comma')) }),
      ]
        .filter((part) => part !== '')
        .join(' · ')
    case 'introduction':
      return t('give.introduction', { name: plain(idea.other.name), since: since(idea.since) })
    case 'meet':
      return t('give.meet', {
        name: plain(idea.other.name),
        field: plain(idea.field),
        text: plain(idea.text),
      })
    case 'field':
      return t('give.field', { give: plain(idea.give), field: plain(idea.field) })
  }
}

/** The fields of csv and tsv: an idea by what it is about. */
export const givingFields: Field<GivingPerson>[] = [
  { name: 'contactId', value: ({ contactId }) => contactId },
  { name: 'name', value: ({ name }) => name },
  { name: 'lean', value: ({ lean }) => lean },
  { name: 'lastContact', value: ({ lastContact }) => lastContact },
  {
    name: 'asked',
    value: ({ ideas }) => ideas.flatMap((idea) => (idea.why === 'asked' ? [idea.text] : [])),
  },
  {
    name: 'introductions',
    value: ({ ideas }) => ideas.flatMap((idea) => ('other' in idea ? [idea.other.name] : [])),
  },
  {
    name: 'gives',
    value: ({ ideas }) => ideas.flatMap((idea) => (idea.why === 'field' ? [idea.give] : [])),
  },
]
