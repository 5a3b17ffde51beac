import { describe, expect, it } from 'vitest'
import { orderByWorth } from '../../src/domain/attention.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { defaultRules } from '../../src/domain/settings.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { birthdaysOn, listAllDue, listDue, weighedDue } from '../../src/journal/follow-ups.ts'
import { insertInteraction } from '../../src/journal/interactions.ts'
import type { Journal } from '../../src/journal/journal.ts'
import { refreshContacts } from '../../src/journal/standing.ts'
import { openStep } from '../../src/journal/steps.ts'
import { newJournal, write } from '../support/journal.ts'

const everybody = { sql: '1', values: [] }

function plan(journal: Journal, sql: string, ...values: string[]): string[] {
  return journal
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
    .map(({ detail }) => detail)
}

/** Everything that counts in the order, in every combination a few hundred people give. */
function crowd(): Journal {
  const journal = newJournal()
  const { today } = journal
  write(journal, () => {
    for (let n = 1; n <= 300; n++) {
      const ago = (n * 37) % 200
      const { id } = insertContact(journal, {
        name: `Person ${n}`,
        tie: (['weak', 'strong', 'absent'] as const)[n % 3],
        rhythm: n % 5 === 0 ? { count: (n % 7) + 1, unit: 'w' } : undefined,
        goals: n % 4 === 0 ? ['hiring'] : undefined,
        birthday: n % 11 === 0 ? today : undefined,
      })
      if (n % 2 === 0) {
        const on = addDays(today, -ago)
        insertInteraction(journal, { on, kind: 'call', text: `call ${n}`, people: [id] })
      }
      if (n % 3 === 0) {
        const dueOn = addDays(today, (n % 41) - 30)
        const origin = n % 2 === 0 ? 'promised' : 'first'
        openStep(journal, { contactId: id, text: null, dueOn, origin })
        if (n % 21 === 0) {
          const promised = addDays(dueOn, (n % 9) - 2)
          openStep(journal, { contactId: id, text: 'x', dueOn: promised, origin: 'promised' })
        }
      }
      if (n % 6 === 0) {
        journal.run(
          'UPDATE contact SET snoozed_until = ? WHERE id = ?',
          addDays(today, (n % 13) - 10),
          id,
        )
      }
      refreshContacts(journal, [id])
    }
  })
  return journal
}

describe('weighing who is due', () => {
  it('reads the covering index alone, and of the contacts none', () => {
    const journal = newJournal()
    const { today, rules } = journal
    const [first, ...rest] = plan(
      journal,
      `${weighedDue(rules, everybody)} ORDER BY score DESC, dueOn, contactId LIMIT 5`,
      ...Array<Day>(4).fill(today),
    )
    expect(first).toBe(
      'SEARCH contact USING COVERING INDEX contact_by_due (next_due_on>? AND next_due_on<?)',
    )
    expect(rest.filter((detail) => /\bcontact\b/.test(detail))).toEqual([])
  })

  it('finds birthdays through their index', () => {
    expect(plan(newJournal(), birthdaysOn, '[]')[0]).toBe(
      'SEARCH contact USING INDEX contact_by_birthday (birthday_md=?)',
    )
  })

  it('gives the scores and the order that the rule in domain/attention.ts gives', () => {
    const journal = crowd()
    const { people } = listDue(journal, { limit: 'all' })
    expect(people.length).toBeGreaterThan(100)
    expect(new Set(people.map(({ reason }) => reason)).size).toBe(4)
    for (const { score, parts } of people) {
      expect(score).toBe(parts.reduce((sum, part) => sum + part.points, 0))
    }
    expect(people).toEqual(orderByWorth(people, journal.today))
    expect(people.map(({ contactId }) => contactId)).toEqual(
      listAllDue(journal).map(({ contactId }) => contactId),
    )
  })

  it('shows the same people first, however many are asked for', () => {
    const journal = crowd()
    const ids = (limit: number | 'all') =>
      listDue(journal, { limit }).people.map(({ contactId }) => contactId)
    const all = ids('all')
    for (const limit of [1, 2, 5, 40]) {
      expect(ids(limit)).toEqual(all.slice(0, limit))
      expect(listDue(journal, { limit }).heldBack).toBe(all.length - limit)
    }
    expect(new Set(all).size).toBe(all.length)
    expect(listDue(journal, { limit: 'all' }).heldBack).toBe(0)
  })

  it('shows those due today before those to come, and of nobody both', () => {
    const journal = crowd()
    const until: Day = addDays(journal.today, 30)
    const { people } = listDue(journal, { limit: 'all', until })
    expect(people).toEqual(orderByWorth(people, journal.today))
    expect(people.some(({ state }) => state === 'soon')).toBe(true)
    expect(new Set(people.map(({ contactId }) => contactId)).size).toBe(people.length)
  })

  it('follows the points that are set', () => {
    const order = { ...defaultRules.order, quiet: 900, late: 0 }
    const journal = newJournal('2026-11-20', { ...defaultRules, order })
    write(journal, () => {
      for (const [name, on] of [
        ['Grace Hopper', '2020-01-01'],
        ['George Boole', undefined],
      ] as const) {
        const { id } = insertContact(journal, { name })
        if (on !== undefined) {
          insertInteraction(journal, { on, kind: 'call', text: '', people: [id] })
        } else {
          openStep(journal, { contactId: id, text: 'x', dueOn: journal.today, origin: 'promised' })
        }
        refreshContacts(journal, [id])
      }
    })
    expect(listDue(journal).people.map(({ name, score }) => [name, score])).toEqual([
      ['Grace Hopper', 910],
      ['George Boole', 50],
    ])
  })
})
