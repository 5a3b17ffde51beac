import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findMentions, type MentionCandidate } from '../../src/domain/mention.ts'
import { mentionVocabulary } from '../../src/i18n/mention-words.ts'
import { insertContact } from '../../src/journal/contacts.ts'
import { listMentionCandidates } from '../../src/journal/mention-candidates.ts'
import { newJournal, rehearse, write } from '../support/journal.ts'

const words = ['Grace', 'Ann', 'Hopper', 'Anna', 'Ho', 'علی', 'رضا', 'کاظمی‌نیا', 'O’Brien', 'Ünal']
const name = fc
  .record({
    title: fc.constantFrom('', '', 'Dr. ', 'دکتر ', 'Mr '),
    parts: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    glue: fc.constantFrom(' ', ' ', '-', '\u200c'),
  })
  .map(({ title, parts, glue }) => title + parts.join(glue))
const text = fc
  .array(fc.oneof(name, fc.constantFrom('coffee with', 'and', 'about hiring', 'با', ',')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))

it('leaves nobody out whom a text names', () => {
  const journal = newJournal()
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, nicknames: fc.array(name, { maxLength: 1 }) }), { maxLength: 6 }),
      text,
      (people, typed) => {
        rehearse(journal, () => {
          const everybody = people.map(
            (one): MentionCandidate => ({
              ...one,
              id: insertContact(journal, one).id,
              tie: 'absent',
            }),
          )
          const found = listMentionCandidates(journal, typed, mentionVocabulary).present
          const read = (candidates: readonly MentionCandidate[]) =>
            findMentions(typed, candidates, mentionVocabulary, { together: () => 0 })
          expect(read(found)).toEqual(read(everybody))
        })
      },
    ),
    { numRuns: 300 },
  )
})

it('asks nobody of whom the text has only the surname', () => {
  const journal = newJournal()
  write(journal, () => {
    insertContact(journal, { name: 'Grace Hopper' })
    insertContact(journal, { name: 'Dr. Ada Hopper' })
    insertContact(journal, { name: 'Hopper Lee' })
    insertContact(journal, { name: 'Jo Smith', nicknames: ['Hopper'] })
  })
  const { present: found } = listMentionCandidates(journal, 'the Hopper lecture', mentionVocabulary)
  expect(found.map((one) => one.name)).toEqual(['Dr. Ada Hopper', 'Hopper Lee', 'Jo Smith'])
  const plan = journal.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT 1 FROM json_each('["x"]') CROSS JOIN contact
     ON name_joined >= value AND name_joined < value || char(0x10ffff)`,
  )
  expect(plan.map(({ detail }) => detail).join('\n')).toContain('contact_by_name')
})
