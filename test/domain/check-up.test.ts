import { describe, expect, it } from 'vitest'
import {
  afterMending,
  checkUpOf,
  found,
  networkOf,
  syncedBy,
  variableMeant,
} from '../../src/domain/check-up.ts'

describe('a folder that is kept the same elsewhere', () => {
  it.each([
    ['/home/ada/Dropbox/net', 'Dropbox'],
    ['/home/ada/Dropbox (Personal)', 'Dropbox'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/net', 'iCloud'],
    ['C:\\Users\\Ada\\OneDrive - Analysts\\net', 'OneDrive'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@x.org/net', 'Google Drive'],
    ['/home/ada/Nextcloud', 'Nextcloud'],
    ['/home/ada/.local/share/net', undefined],
    ['/home/dropbox-fan/net', undefined],
    ['/home/ada/megaphone', undefined],
  ])('is known by its path: %s', (folder, service) => {
    expect(syncedBy(folder)).toBe(service)
  })
})

describe('a file system of the network', () => {
  it('is known by its number, signed or not', () => {
    expect(networkOf(0x6969)).toBe('NFS')
    expect(networkOf(0xff534d42)).toBe('SMB')
    expect(networkOf(0xff534d42 | 0)).toBe('SMB')
    expect(networkOf(0xef53)).toBeUndefined()
    expect(networkOf(0)).toBeUndefined()
  })
})

describe('a variable that means nothing', () => {
  it('is likely one that does, when few letters differ', () => {
    expect(variableMeant('NET_JOURNEL')).toBe('NET_JOURNAL')
    expect(variableMeant('NET_LNAG')).toBe('NET_LANG')
    expect(variableMeant('NET_ADMIN_PORT')).toBeUndefined()
  })
})

describe('a check-up', () => {
  it('is as bad as the worst of it, in the order of the checks', () => {
    const fine = found('ok', 'names.right', {})
    const close = found('warning', 'space.little', { free: 1 })
    const wrong = found('fault', 'search.wrong', { count: 2 }, { canMend: true })
    expect(checkUpOf([close, fine], null).state).toBe('warning')
    expect(checkUpOf([close, wrong, fine], null)).toMatchObject({
      state: 'fault',
      results: [{ check: 'names' }, { check: 'search' }, { check: 'space' }],
    })
    expect(checkUpOf([{ ...wrong, state: 'mended' }], '/copy.db')).toMatchObject({ state: 'ok' })
  })

  it('tells of mending what is not found again, and what is left', () => {
    const words = found('fault', 'names.wrong', { count: 1 }, { canMend: true })
    const texts = found('fault', 'search.wrong', { count: 2 }, { canMend: true })
    const lost = found('fault', 'references.lost', { count: 1, tables: ['step'] })
    const after = [found('ok', 'names.right', {}), texts, lost]
    expect(afterMending([words, texts, lost], after)).toEqual([
      { ...words, state: 'mended', canMend: false },
      texts,
      lost,
    ])
  })
})
