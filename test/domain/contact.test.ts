import { describe, expect, it } from 'vitest'
import { preferredReach, type Reach } from '../../src/domain/contact.ts'

const reach = (kind: Reach['kind'], isPreferred = false, value: string = kind): Reach => ({
  kind,
  network: null,
  value,
  isPreferred,
})

describe('the way worth trying first', () => {
  it('is none where there is none', () => {
    expect(preferredReach([])).toBeUndefined()
  })

  it('is e-mail before phone before handle before link', () => {
    const all = [reach('url'), reach('handle'), reach('phone'), reach('email')]
    expect(preferredReach(all)?.kind).toBe('email')
    expect(preferredReach(all.slice(0, 3))?.kind).toBe('phone')
    expect(preferredReach(all.slice(0, 2))?.kind).toBe('handle')
  })

  it('is the one marked, whatever its kind', () => {
    expect(preferredReach([reach('email'), reach('url', true)])?.kind).toBe('url')
  })

  it('is the first of several alike', () => {
    expect(
      preferredReach([reach('email', false, 'a@b'), reach('email', false, 'c@d')])?.value,
    ).toBe('a@b')
  })
})
