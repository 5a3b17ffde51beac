import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { stageOf } from '../../src/domain/stage.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { listInteractionFacts } from '../../src/journal/interaction-facts.ts'
import { insertInteraction } from '../../src/journal/interactions.ts'
import { listIntroductionFacts } from '../../src/journal/introduced.ts'
import { findOrAddNamed } from '../../src/journal/named-things.ts'
import { refreshContacts } from '../../src/journal/standing.ts'
import { anyInteractions, happened } from '../support/interactions.ts'
import { newJournal, rehearse } from '../support/journal.ts'

it('sums up to the stage that the records say one by one', () => {
  const journal = newJournal()
  fc.assert(
    fc.property(
      anyInteractions,
      fc.constantFrom('none', 'mine', 'theirs', 'via'),
      (past, introduction) => {
        rehearse(journal, () => {
          const { id } = insertContact(journal, { name: 'Grace' })
          const viaId = introduction === 'via' ? id : undefined
          const other = insertContact(journal, { name: 'George', viaId })
          for (const { on, kind, from, event, gave, got } of past) {
            const inserted = insertInteraction(journal, {
              on,
              kind,
              text: 'x',
              from: from ?? undefined,
              eventId: event === null ? undefined : findOrAddNamed(journal, 'event', event).id,
              people: [id],
              gave: Array<string>(gave).fill('advice'),
              got: Array<string>(got).fill('a name'),
            })
            if (introduction === 'none' || introduction === 'via') continue
            journal.insert('introduction', {
              uuid: journal.newUuid(),
              contact_id: introduction === 'mine' ? id : other.id,
              by_id: introduction === 'mine' ? null : id,
              other_id: introduction === 'mine' ? other.id : null,
              interaction_id: inserted.id,
              on_day: on,
              made_on: on,
              state: 'made',
              created_at: journal.now,
            })
          }
          const standing = () =>
            journal.get('SELECT stage, last_contact_on AS lastOn FROM contact WHERE id = ?', id)
          const right = {
            stage: stageOf([
              ...listInteractionFacts(journal, id),
              ...listIntroductionFacts(journal, id),
            ]).stage,
            lastOn:
              past
                .map(({ on }) => on)
                .toSorted()
                .at(-1) ?? null,
          }
          // Kept from one interaction to the next; whoever introduces somebody has it recorded by another verb.
          if (introduction === 'none') expect(standing()).toEqual(right)
          refreshContacts(journal, [id])
          expect(standing()).toEqual(right)
        })
      },
    ),
    // What hangs on one thing alone, which few of those drawn show.
    {
      examples: [
        [[happened({ gave: 1 })], 'none'],
        [[happened({ got: 1 })], 'none'],
        [[happened({ kind: 'content' })], 'none'],
        [[happened({ kind: 'message', from: 'them' })], 'none'],
        [[happened({ kind: 'pitch', from: 'me' })], 'none'],
        [[happened({ kind: 'intro', from: 'me' })], 'mine'],
        [atEvent('2026-03-01', '2026-03-05'), 'none'],
        [atEvent('2026-03-01', '2026-03-06'), 'none'],
        [[happened({ kind: 'event' }), ...atEvent('2026-03-02')], 'none'],
        [[happened({ kind: 'met' }), ...atEvent('2026-03-01', '2026-03-02')], 'none'],
      ],
    },
  )
})

function atEvent(...days: Day[]) {
  return days.map((on, index) => happened({ id: index + 1, on, kind: 'pitch', event: 'Meetup' }))
}
