import { etiquetteParts } from '../domain/event.ts'
import type { EventPrep, LikelyThere, PersonToMeet } from '../domain/event-prep.ts'
import { pitchParts, type SpokenPitch } from '../domain/pitch.ts'
import { requestDirections } from '../domain/request.ts'
import { eventDays } from './event-page.ts'
import { goalNames } from './goal-names.ts'
import type { Line } from './labelled.ts'
import type { Look } from './look.ts'
import { namedApart } from './named-apart.ts'
import type { Page, PageSection } from './page.ts'
import { unfilledLines } from './pitch.ts'
import { plain, plainBlock } from './plain.ts'

/** People who may be there too that the page has. */
const likelyShown = 10

/** The page to read before an event: its etiquette, whom to meet, and what to say to each. */
export function eventPrep(prep: EventPrep, look: Look): Page {
  const { t } = look
  const { name, kind, place, etiquette, note, people, likely, breadth, pitches } = prep
  const about = [
    kind === null ? '' : t(`event.kind.${kind}`),
    // A platform has no day; when something first passed there is none.
    kind === 'platform' ? '' : eventDays(prep, look),
    plain(place ?? ''),
  ]
  const manners = etiquetteParts.map((part): Line => {
    return [t(`event.label.${part}`), plainBlock(etiquette[part] ?? '')]
  })
  const general: Line[] = [
    [t('event.label.goals'), goalNames(prep, look)],
    ...manners,
    [t('event.label.note'), plainBlock(note ?? '')],
    [t('prep.known'), breadth === null ? '' : t('prep.breadth', breadth)],
  ]
  const isGeneral = general.some(([, text]) => text !== '')
  const nameOf = namedApart([...people, ...likely], look)
  return {
    title: plain(name),
    subtitle: about.filter((part) => part !== '').join(t('list.comma')),
    sections: [
      ...(isGeneral ? [{ heading: t('prep.manners'), lines: general }] : []),
      ...people.map((person) => section(nameOf(person), person, look)),
      ...(likely.length === 0 ? [] : [likelySection(likely, look)]),
      ...pitches.map((pitch) => ({
        heading: t('prep.pitchFor', { name: pitch.name }),
        lines: pitchLines(pitch, look),
      })),
    ],
  }
}

/** Those who may be there too: whom to look out for, in a line each. */
function likelySection(likely: readonly LikelyThere[], { t, format }: Look): PageSection {
  const left = likely.length - likelyShown
  const lines = likely.slice(0, likelyShown).map(({ name, contactId: id, ...one }): Line => {
    const parts = [
      t(`prep.because.${one.because}`),
      one.fields.map(plain).join(t('list.comma')),
      one.lastContact === null ? '' : t('path.lastContact', { day: format.day(one.lastContact) }),
      ...one.requests.map(({ direction, text }) => t(`prep.open.${direction}`, { text })),
    ]
    return [
      t('review.person', { name: plain(name), id }),
      parts.filter((part) => part !== '').join(' · '),
    ]
  })
  return {
    heading: t('prep.likely'),
    lines: [...lines, ...(left > 0 ? [[t('prep.more', { count: left }), '…'] as Line] : [])],
  }
}

function section(name: string, person: PersonToMeet, look: Look): PageSection {
  const { t, format } = look
  const { lastContact, lastSaid, promised, openQuestions, verdict } = person
  const work = [person.role, person.org].flatMap((part) => (part === null ? [] : [plain(part)]))
  const standing = [
    t('event.tie', { tie: t(`term.tie.${person.tie}`) }),
    verdict === null ? '' : t('event.verdict', { verdict: t(`term.verdict.${verdict}`) }),
  ]
  const dated = lastSaid?.on ?? lastContact
  return {
    heading: [name, ...work].join(t('list.comma')),
    lines: [
      [t('prep.standing'), standing.filter((part) => part !== '').join(t('list.comma'))],
      [t('show.fields'), person.fields.map(plain).join(t('list.comma'))],
      [
        t('prep.lastSaid'),
        dated === null
          ? ''
          : [`${format.day(dated)} (${format.relative(dated)})`, plainBlock(lastSaid?.text ?? '')]
              .filter((part) => part !== '')
              .join(': '),
      ],
      [
        t('prep.promised'),
        promised.map(({ text, due }) => `${plain(text)} (${format.day(due)})`).join('\n'),
      ],
      ...requestDirections.map((direction): Line => {
        const open = person.requests.filter((request) => request.direction === direction)
        return [
          t(`show.${direction}`),
          open.map(({ text, openedOn }) => `${plain(text)} (${format.day(openedOn)})`).join('\n'),
        ]
      }),
      [
        t('prep.findOut'),
        openQuestions.map((question) => t(`term.question.${question}`)).join('\n'),
      ],
      ...(person.pitch === null ? [] : pitchLines(person.pitch, look)),
    ],
  }
}

/** The parts as they would be said, and what in them could not be filled in. */
function pitchLines(pitch: SpokenPitch, look: Look): Line[] {
  const { t } = look
  return [
    ...pitchParts.map(
      (part): Line => [t('prep.part', { part: t(`part.${part}`) }), plainBlock(pitch.said[part])],
    ),
    [t('prep.unfilled'), unfilledLines(pitch, look).map(plainBlock).join('\n')],
  ]
}
