import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BackupReason,
  backupName,
  backupReasons,
  backupsToLetGo,
  migrationBackupName,
  readBackupName,
} from '../../src/domain/backup.ts'

const made = (reason: BackupReason, at: string) => ({ reason, at: `${at}T09:00:00.000Z` })

describe('the name of a copy', () => {
  it.each(backupReasons.filter((reason) => reason !== 'migration'))(
    'says when and why it was made: %s',
    (reason) => {
      const name = backupName('my-journal', reason, '2026-11-20T09:05:07.123Z')
      const read = { reason, at: '2026-11-20T09:05:07.000Z' }
      expect(readBackupName(`${name}.db`, 'my-journal')).toEqual(read)
      expect(readBackupName(`${name}-2.db`, 'my-journal')).toEqual(read)
      expect(readBackupName(`${name}.db`, 'journal')).toBeUndefined()
    },
  )

  it('of one made before a new schema says no time', () => {
    expect(readBackupName(migrationBackupName('journal', 5), 'journal')).toEqual({
      reason: 'migration',
      at: null,
    })
  })

  it('may be any other, given by hand', () => {
    expect(readBackupName('spring.db', 'journal')).toEqual({ reason: 'hand', at: null })
    expect(readBackupName('spring.txt', 'journal')).toBeUndefined()
    expect(
      readBackupName('journal-by-hand-20261120T090507Z.db.partial-0123456789ab', 'journal'),
    ).toBe(undefined)
  })
})

describe('copies kept in turn', () => {
  it('are the newest, and of older ones the last of each month for a year', () => {
    const copies = [
      made('import', '2026-11-20'),
      made('merge', '2026-11-19'),
      made('import', '2026-11-18'),
      made('import', '2026-10-30'),
      made('merge', '2026-10-02'),
      made('restore', '2025-12-01'),
      made('migration', '2025-11-30'),
    ]
    expect(backupsToLetGo(copies, 2)).toEqual([copies[2], copies[4], copies[6]])
  })

  it('are all there are when they are few, whatever their age', () => {
    expect(backupsToLetGo([made('import', '2026-11-20'), made('merge', '2001-01-01')], 2)).toEqual(
      [],
    )
  })

  it('are never fewer than asked for, and those made by hand stay', () => {
    const copy = fc.record({
      reason: fc.constantFrom(...backupReasons),
      at: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    })
    fc.assert(
      fc.property(fc.array(copy), fc.integer({ min: 1, max: 12 }), (some, keep) => {
        const copies = some.toSorted((one, other) => other.at.localeCompare(one.at))
        const going = new Set(backupsToLetGo(copies, keep))
        const automatic = copies.filter(({ reason }) => reason !== 'hand')
        expect(automatic.slice(0, keep).some((one) => going.has(one))).toBe(false)
        expect([...going].some(({ reason }) => reason === 'hand')).toBe(false)
        expect(automatic.length - going.size).toBeLessThanOrEqual(keep + 12)
        // Letting go again lets nothing go.
        const rest = copies.filter((one) => !going.has(one))
        expect(backupsToLetGo(rest, keep)).toEqual([])
      }),
    )
  })
})
