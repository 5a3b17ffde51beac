import { expect, it } from 'vitest'
import { insertContact } from '../../src/journal/contacts.ts'
import { closeSteps, listOpenSteps, openStep } from '../../src/journal/steps.ts'
import { newJournal, write } from '../support/journal.ts'

it('lists open steps, the earliest first, and closes one or all', () => {
  const journal = newJournal()
  write(journal, () => {
    const { id: contactId } = insertContact(journal, { name: 'Grace' })
    const { id: other } = insertContact(journal, { name: 'George' })
    const open = (dueOn: `${number}-${number}-${number}`, of = contactId) =>
      openStep(journal, { contactId: of, text: dueOn, dueOn, origin: 'promised' })
    const late = open('2026-12-01')
    const early = open('2026-11-25')
    const middle = open('2026-11-30')
    open('2026-11-21', other)
    const ids = () => listOpenSteps(journal, contactId).map(({ id }) => id)
    expect(ids()).toEqual([early, middle, late])

    const [closed] = closeSteps(journal, contactId, { outcome: 'dropped', stepId: middle })
    expect(closed).toMatchObject({ id: middle, openedOn: '2026-11-20', closedAt: null })
    expect(ids()).toEqual([early, late])
    expect(journal.get('SELECT closed_at, outcome FROM step WHERE id = ?', middle)).toEqual({
      closed_at: journal.now,
      outcome: 'dropped',
    })

    expect(closeSteps(journal, contactId, { outcome: 'done' })).toHaveLength(2)
    expect(closeSteps(journal, contactId, { outcome: 'done' })).toEqual([])
    expect(listOpenSteps(journal, other)).toHaveLength(1)
  })
})
