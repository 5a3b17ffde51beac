import type { ContactSort, ListedContact, StagedContact } from '../domain/contact-list.ts'
import type { Look } from './look.ts'
import type { Field } from './rows.ts'
import { stageWhy } from './stage.ts'
import { type Column, table } from './table.ts'

/** People as a table: what everybody has, and what they were sorted by. A column with nothing in it is left out. */
export function contactList(
  people: readonly ListedContact[],
  { t, format, theme, width }: Look,
  sort: ContactSort,
): string {
  type C = Column<ListedContact>
  const id: C = {
    header: t('list.id'),
    text: ({ contactId }) => format.number(contactId),
    align: 'end',
    style: theme.dim,
  }
  const name: C = {
    header: t('list.name'),
    text: (one) => one.name,
    isFlexible: true,
    style: theme.name,
  }
  const org: C = { header: t('list.org'), text: (one) => one.org ?? '', isFlexible: true }
  const tie: C = { header: t('list.tie'), text: (one) => t(`term.tie.${one.tie}`), yields: 2 }
  const stage: C = {
    header: t('list.stage'),
    text: (one) => t(`term.stage.${one.stage}`),
    yields: 4,
  }
  const fields: C = {
    header: t('list.fields'),
    text: (one) => one.fields.join(t('list.comma')),
    isFlexible: true,
  }
  const last: C = {
    header: t('list.last'),
    text: ({ lastContact }) => (lastContact === null ? '' : format.day(lastContact, 'compact')),
    ...(sort === 'recent' ? {} : { yields: 3 }),
  }
  const due: C = {
    header: t('list.due'),
    text: (one) => (one.due === null ? '' : format.day(one.due, 'compact')),
    ...(sort === 'due' ? {} : { yields: 1 }),
    style: (cell, one) => (one.due !== null && one.due <= format.today ? theme.warn(cell) : cell),
  }
  const added: C = {
    header: t('list.added'),
    text: ({ addedOn }) => format.day(addedOn, 'compact'),
  }
  const score: C = {
    header: t('list.score'),
    text: (one) => format.number(one.score),
    align: 'end',
  }
  const columns = [
    ...(sort === 'score' ? [score] : []),
    id,
    name,
    org,
    tie,
    ...(width >= 100 ? [stage] : []),
    fields,
    last,
    due,
    ...(sort === 'added' ? [added] : []),
  ]
  const filled = columns.filter((column) => people.some((one) => column.text(one) !== ''))
  return table(people, filled, {
    width: Number.isFinite(width) ? width : undefined,
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

/** People at one stage, each with what speaks for it and how many signs hold. */
export function stagedList(people: readonly StagedContact[], look: Look): string {
  const { t, format, theme, width } = look
  type C = Column<StagedContact>
  const columns: C[] = [
    {
      header: t('list.id'),
      text: ({ contactId }) => format.number(contactId),
      align: 'end',
      style: theme.dim,
    },
    { header: t('list.name'), text: (one) => one.name, isFlexible: true, style: theme.name },
    { header: t('list.stage'), text: (one) => t(`term.stage.${one.stage}`) },
    { header: t('list.why'), text: (one) => whyOf(one, look), isFlexible: true },
    {
      header: t('list.signs'),
      text: ({ signs }) =>
        t('list.signCount', {
          holding: signs.filter(({ holds }) => holds).length,
          all: signs.length,
        }),
    },
  ]
  return table(people, columns, {
    width: Number.isFinite(width) ? width : undefined,
    rightToLeft: format.language === 'fa',
    styleHeader: theme.dim,
  }).join('\n')
}

function whyOf({ stage, stageEvidence, addedOn }: StagedContact, look: Look): string {
  const found = stageEvidence.find((one) => one.stage === stage)
  return found === undefined
    ? look.t('list.whySpotted', { on: look.format.day(addedOn) })
    : stageWhy(found, look)
}

/** The fields of csv and tsv, as in the JSON. */
export const contactListFields: Field<ListedContact>[] = (
  [
    'contactId',
    'name',
    'org',
    'role',
    'city',
    'tie',
    'verdict',
    'stage',
    'fields',
    'circles',
    'goals',
    'tags',
    'metAt',
    'metOn',
    'lastContact',
    'due',
    'dueReason',
    'score',
    'addedOn',
    'isArchived',
  ] as const satisfies (keyof ListedContact)[]
).map((name) => ({ name, value: (one) => one[name] }))
