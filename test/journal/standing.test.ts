import { describe, expect, it } from 'vitest'
import { defaultRules, type Rules } from '../../src/domain/settings.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { insertInteraction } from '../../src/journal/interactions.ts'
import type { Journal } from '../../src/journal/journal.ts'
import { alignWithRules, isByRules, rulesChangedAt } from '../../src/journal/standing.ts'
import { newJournal, write } from '../support/journal.ts'

/** Grace, a weak tie in touch today, whose next due day is then said to be another. */
function mislaid(): Journal {
  const journal = newJournal()
  write(journal, () => {
    const { id } = insertContact(journal, { name: 'Grace', tie: 'weak' })
    insertInteraction(journal, { on: journal.today, kind: 'call', text: 'call', people: [id] })
    journal.run("UPDATE contact SET next_due_on = '1999-01-01'")
  })
  return journal
}

const dueDays = (journal: Journal) => journal.column('SELECT next_due_on FROM contact')
const basis = (journal: Journal) =>
  journal.column<string>("SELECT value FROM meta WHERE key = 'rhythm'")[0]

describe('what due days and stages are computed by', () => {
  // Whoever changes how they are computed changes this too: journals made before are computed again by it.
  it('is remembered in words', () => {
    expect(basis(mislaid())).toBe(
      'strong=120d weak=60d absent=off pursue=30d ' +
        'steps=promised-first-put-off-of-open-goals ' +
        'stage=of-introducers-pitches-gifts-and-whole-events',
    )
  })

  it('is left alone where it is the same', () => {
    const journal = mislaid()
    alignWithRules(journal)
    expect([dueDays(journal), rulesChangedAt(journal)]).toEqual([['1999-01-01'], null])
  })

  it.each(['strong=120d weak=60d absent=off pursue=30d', ''])(
    'is another for a journal computed by %j, which is computed again, once, and says when',
    (before) => {
      const journal = mislaid()
      const known = basis(journal)
      journal.mend(() => journal.run("UPDATE meta SET value = ? WHERE key = 'rhythm'", before))
      expect(isByRules(journal)).toBe(false)
      alignWithRules(journal)
      expect(dueDays(journal)).not.toEqual(['1999-01-01'])
      expect([basis(journal), rulesChangedAt(journal)]).toEqual([known, journal.now])
      expect(isByRules(journal)).toBe(true)
    },
  )

  it.each(Object.keys(defaultRules.rhythm) as (keyof Rules['rhythm'])[])(
    'is another with another rhythm for %s',
    (tie) => {
      const journal = mislaid()
      const rhythm = { ...defaultRules.rhythm, [tie]: { count: 9, unit: 'd' as const } }
      journal.workBy({ rhythm })
      expect(isByRules(journal)).toBe(false)
    },
  )
})
