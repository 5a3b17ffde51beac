import { isOneSided } from '../domain/balance.ts'
import type { Answer, Checklist } from '../domain/checklist.ts'
import { allQuestions, checklistQuestions } from '../domain/checklist.ts'
import { preferredReach, type Reach } from '../domain/contact.ts'
import type { ContactPage, ShownContact } from '../domain/contact-page.ts'
import { parseDuration } from '../domain/duration.ts'
import type { Finding } from '../domain/finding.ts'
import { pitchParts, type SpokenPitch, writtenParts } from '../domain/pitch.ts'
import type { RequestDirection } from '../domain/request.ts'
import type { Sign } from '../domain/signs.ts'
import { mending } from './finding.ts'
import { givingIdea } from './giving.ts'
import { goalNames } from './goal-names.ts'
import { introductionText } from './introduction.ts'
import { type Line, labelled } from './labelled.ts'
import { linkedHow } from './link.ts'
import type { Look } from './look.ts'
import { hanging, paragraph } from './paragraph.ts'
import { plain, plainBlock } from './plain.ts'
import { stageWhy } from './stage.ts'
import { timeline } from './timeline.ts'

/** How much of the timeline the page has, unless it is asked for whole. */
const latest = 10

/** Ideas of what to give that it has. */
const mostIdeas = 3

/** The page to read before meeting somebody; only what there is something to say of. */
export function contactPage(
  page: ShownContact,
  look: Look,
  { isWhole, tieChange }: { isWhole: boolean; tieChange: Finding | null },
): string {
  return [
    heading(page, look),
    labelled(aboutLines(page, look), look),
    labelled(
      [
        ...standingLines(page, look),
        [look.t('show.tieChange'), tieChange === null ? '' : mending(tieChange, look)],
        [look.t('show.give'), giveLines(page, look)],
      ],
      look,
    ),
    signs(page, look),
    checklist(page.checklist, look),
    ...page.pitches.map((pitch) => preparedPitch(pitch, look)),
    fittingPitches(page, look),
    history(page, look, isWhole),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

function heading(page: ContactPage, { t, format, theme, width }: Look): string {
  const { name, contactId, role, org, city, nicknames, archivedAt } = page
  const work = [role, org, city].filter((part) => part !== null).map(plain)
  const lines = paragraph(plain(name), width).map((line) => theme.name(line))
  return [
    `${lines.join('\n')} ${theme.dim(`#${format.number(contactId)}`)}`,
    ...(work.length === 0 ? [] : paragraph(work.join(t('list.comma')), width)),
    ...(nicknames.length === 0
      ? []
      : paragraph(t('show.nicknames', { names: nicknames.map(plain) }), width)),
    ...(archivedAt === null ? [] : [theme.warn(t('show.archived'))]),
  ].join('\n')
}

/** Who they are and how we know each other. */
export function aboutLines(page: ContactPage, look: Look): Line[] {
  const { t, format } = look
  const list = (names: readonly string[]) => names.map(plain).join(t('list.comma'))
  return [
    [t('show.reach'), reachLines(page.reach, look)],
    [t('show.met'), howWeMet(page, look)],
    [t('show.fields'), list(page.fields)],
    [t('show.circles'), list(page.circles)],
    [
      t('show.knows'),
      page.links.map((link) => `${plain(link.name)}${linkedHow(link, look)}`).join(t('list.comma')),
    ],
    [t('show.goals'), servedGoals(page, look)],
    [t('show.tags'), list(page.tags)],
    [t('show.birthday'), page.birthday === null ? '' : format.birthday(page.birthday)],
  ]
}

/** Their own, then those they serve by a circle or an event. */
function servedGoals(page: ContactPage, look: Look): string {
  const { t } = look
  const own = goalNames(page, look)
  const others = page.goalsThrough.map(({ name, way }) => t(`show.goalBy.${way}`, { name }))
  return [...(own === '' ? [] : [own]), ...others].join(t('list.comma'))
}

function reachLines(reach: readonly Reach[], { t }: Look): string {
  const first = preferredReach(reach)
  const rest = reach.filter((one) => one !== first)
  return [...(first === undefined ? [] : [first]), ...rest]
    .map(({ network, value, isPreferred }) => {
      const text = network === null ? plain(value) : `${plain(network)}:${plain(value)}`
      return isPreferred ? `${text} (${t('show.preferred')})` : text
    })
    .join('\n')
}

function howWeMet({ metAt, metOn, via }: ContactPage, { t, format }: Look): string {
  const parts = [
    metAt === null ? '' : t('timeline.at', { at: metAt }),
    metOn === null ? '' : `${format.day(metOn)} (${format.relative(metOn)})`,
    via === null ? '' : t('show.via', { name: via.name }),
  ]
  return parts.filter((part) => part !== '').join(t('list.comma'))
}

/** Where we stand with each other. */
export function standingLines(page: ContactPage, look: Look): Line[] {
  const { t, format, theme } = look
  const { tie, tieSince, lastContact, due, dueReason, every } = page
  const dated = (day: NonNullable<ContactPage['due']>) =>
    `${format.day(day)} (${format.relative(day)})`
  const dueText =
    due === null || dueReason === null
      ? ''
      : `${dated(due)}${t('show.dueWhy', { reason: dueReason })}`
  return [
    [
      t('show.tie'),
      tieSince === null
        ? t(`term.tie.${tie}`)
        : t('show.tieSince', { tie: t(`term.tie.${tie}`), since: tieSince }),
    ],
    [t('show.stage'), stageText(page, look)],
    [t('show.balance'), balanceText(page, look)],
    [t('show.last'), lastContact === null ? '' : dated(lastContact)],
    [t('show.rhythm'), everyText(every, look)],
    [t('show.due'), due !== null && due <= format.today ? theme.warn(dueText) : dueText],
    [t('show.steps'), stepLines(page, look)],
    [t('show.asked'), requestLines(page, 'asked', look)],
    [t('show.offered'), requestLines(page, 'offered', look)],
    [t('show.introductions'), introductionLines(page, look)],
  ]
}

/** A first follow-up alone is said above, as what is next due. */
function stepLines({ steps, dueReason, doneGoals }: ContactPage, { t, format }: Look): string {
  const [only, ...others] = steps
  if (only?.origin === 'first' && others.length === 0 && dueReason === 'first') return ''
  return steps
    .map(({ text, due, goal }) => {
      const step = text === null ? t('timeline.firstStep') : plain(text)
      // What was planned for a goal that is done falls due no more.
      const isOver = goal !== null && doneGoals.includes(goal)
      const when = isOver
        ? t('goal.doneMark', { name: goal })
        : t('timeline.due', { day: `${format.day(due)} (${format.relative(due)})` })
      return `${step} · ${when}`
    })
    .join('\n')
}

/** What I can give them next; what they asked for stands above already. */
function giveLines({ ideas }: ShownContact, look: Look): string {
  return ideas
    .filter(({ why }) => why !== 'asked')
    .slice(0, mostIdeas)
    .map((idea) => givingIdea(idea, look))
    .join('\n')
}

/** That they came through somebody stands above, where we met. */
function introductionLines({ introductions, contactId }: ContactPage, look: Look): string {
  return introductions
    .filter((one) => one.introductionId !== null || one.contact.contactId !== contactId)
    .map((one) => introductionText(one, look))
    .join('\n')
}

function requestLines(
  { requests }: ContactPage,
  direction: RequestDirection,
  { t, format }: Look,
): string {
  return requests
    .filter((request) => request.direction === direction)
    .map(({ requestId: id, text, openedOn }) =>
      t('show.request', { text: plain(text), id, since: format.day(openedOn) }),
    )
    .join('\n')
}

function everyText(every: string, { t, format }: Look): string {
  if (every === 'off') return ''
  return t('show.every', { duration: format.duration(parseDuration(every)) })
}

function stageText({ stage, stageEvidence, nextStage, addedOn }: ContactPage, look: Look) {
  const { t, theme, format } = look
  const next =
    nextStage === null
      ? ''
      : ` ${theme.dim(`(${t('show.nextStage', { stage: t(`term.stage.${nextStage}`) })})`)}`
  // As it came about: what belongs to an earlier stage may well have come later.
  const way = stageEvidence
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map((one) => `${t(`term.stage.${one.stage}`)}: ${stageWhy(one, look)}`)
  const added = t('show.why.spotted', { on: format.day(addedOn) })
  const spotted = way.length > 0 ? [] : [`${t('term.stage.spotted')}: ${added}`]
  return [`${t(`term.stage.${stage}`)}${next}`, ...spotted, ...way].join('\n')
}

function balanceText({ balance }: ContactPage, { t }: Look): string {
  return balance.lean === 'none'
    ? ''
    : t(`show.balance.${balance.lean}`, { ...balance, isClear: isOneSided(balance) })
}

function signs(page: ContactPage, look: Look): string {
  const { t, theme } = look
  const holding = page.signs.filter(({ holds }) => holds).length
  const title = theme.heading(t('show.signs', { holding, all: page.signs.length }))
  const lines = page.signs.map((sign): Line => {
    const label = `${sign.holds ? '✓' : '·'} ${t(`term.sign.${sign.sign}`)}`
    return [label, evidenceOf(sign, look) || t('show.noEvidence')]
  })
  return `${title}\n${labelled(lines, look, '  ')}`
}

/** People named for a sign; the others are counted. */
const mostNamed = 3

/** What the records say for a sign, in a line. */
export function evidenceOf(sign: Sign, { t, format }: Look): string {
  const list = (names: readonly string[]) => names.map(plain).join(t('list.comma'))
  const some = (people: readonly { name: string }[]) => {
    const named = people.slice(0, mostNamed).map(({ name }) => plain(name))
    const rest = people.length - named.length
    return format.list(rest === 0 ? named : [...named, t('show.others', { count: rest })])
  }
  switch (sign.sign) {
    case 'network':
      return [
        list(sign.circles),
        sign.introduced.length === 0 ? '' : t('show.introduced', { names: some(sign.introduced) }),
        sign.knows.length === 0 ? '' : t('show.knowsOthers', { names: some(sign.knows) }),
      ]
        .filter((part) => part !== '')
        .join(' · ')
    case 'actor':
      return [
        sign.metAt === null ? '' : t('timeline.at', { at: sign.metAt }),
        sign.via === null ? '' : t('show.via', { name: sign.via.name }),
      ]
        .filter((part) => part !== '')
        .join(t('list.comma'))
    case 'lasting':
      return sign.firstOn === null
        ? ''
        : [
            t('show.lasting', {
              days: sign.laterDays,
              hasMet: sign.hasMetFirst,
              first: format.day(sign.firstOn),
              last:
                sign.lastOn === sign.firstOn || sign.lastOn === null
                  ? null
                  : format.day(sign.lastOn),
            }),
            sign.isOnlyAtEvents ? t('show.onlyAtEvents') : '',
          ]
            .filter((part) => part !== '')
            .join(t('list.comma'))
    case 'exchange':
      return sign.gave + sign.got === 0
        ? ''
        : t('show.exchange', { gave: sign.gave, got: sign.got, fields: list(sign.fields) })
  }
}

export const marks: Record<Answer, string> = { yes: '✓', no: '✗', unknown: '?' }

function checklist(record: Checklist | null, look: Look): string {
  if (record === null) return ''
  const { t, format, theme, width } = look
  const { on, answers, notes } = record
  const title = t('show.checklist', { ...record, on: format.day(on) })
  // What is not yet known of the other side goes without saying: only the four decide.
  const asked = allQuestions.filter(
    (one) => answers[one] !== 'unknown' || checklistQuestions.some((four) => four === one),
  )
  const lines = asked.map((question) => {
    const why = notes[question]
    const text = t(`term.question.${question}`) + (why === undefined ? '' : `: ${plain(why)}`)
    return hanging(`  ${marks[answers[question]]} `, 4, text, width)
  })
  const note = notes.note === undefined ? [] : [hanging('    ', 4, plainBlock(notes.note), width)]
  return [theme.heading(title), ...lines, ...note].join('\n')
}

function preparedPitch(pitch: SpokenPitch, look: Look): string {
  const { t, theme, width } = look
  const title = hanging('', 0, t('show.pitch', { name: plain(pitch.name) }), width)
  const parts = pitchParts
    .filter((part) => writtenParts(pitch.said).includes(part))
    .map((part): Line => [t(`part.${part}`), plainBlock(pitch.said[part])])
  return [theme.heading(title), labelled(parts, look, '  ')].filter(Boolean).join('\n')
}

/** Those for their goals and events are offered, not read out: a line each. */
function fittingPitches({ fittingPitches: pitches }: ContactPage, { t, width }: Look): string {
  return pitches
    .map(({ pitchId: id, name, goal, event }) =>
      hanging('', 2, t('show.fittingPitch', { id, name, goal, event }), width),
    )
    .join('\n')
}

function history({ timeline: entries, contactId }: ContactPage, look: Look, isWhole: boolean) {
  if (entries.length === 0) return ''
  const shown = isWhole ? entries : entries.slice(0, latest)
  const rest = entries.length - shown.length
  return [
    timeline(shown, look, { about: contactId }),
    ...(rest === 0 ? [] : [look.theme.dim(look.t('show.more', { count: rest }))]),
  ].join('\n\n')
}
