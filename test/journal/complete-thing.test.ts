import { describe, expect, it } from 'vitest'
import { thingField } from '../../src/domain/import-report.ts'
import { documentShape } from '../../src/domain/journal-document.ts'
import { ofTheRecord } from '../../src/journal/complete-thing.ts'

describe('what a document says otherwise of a thing', () => {
  it.each([
    ['goal', 'goals'],
    ['circle', 'circles'],
    ['event', 'events'],
    ['pitch', 'pitches'],
  ] as const)('can be told of every field of a %s', (thing, section) => {
    for (const field of Object.keys(documentShape[section].fields)) {
      if (!ofTheRecord.includes(field)) expect(() => thingField(thing, field)).not.toThrow()
    }
    expect(() => thingField(thing, 'colour')).toThrow(`nothing tells of ${thing} colour`)
  })

  it('tells the kind of an event from that of a card', () => {
    expect(thingField('event', 'kind')).toBe('eventKind')
  })
})
