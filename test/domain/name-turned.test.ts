import { describe, expect, it } from 'vitest'
import { firstNameFirst } from '../../src/domain/name-turned.ts'

describe('firstNameFirst', () => {
  it.each([
    ['Carver, George W.', 'George W. Carver'],
    ['van der Berg, Anna-Lena', 'Anna-Lena van der Berg'],
    ["O'Neil,Máire", "Máire O'Neil"],
    ['Carver, George (Tuskegee)', 'George Carver (Tuskegee)'],
    ['احمدی، سارا', 'سارا احمدی'],
    ['کاظمی\u200cنیا، رضا', 'رضا کاظمی\u200cنیا'],
  ])('turns %s', (name, turned) => {
    expect(firstNameFirst(name)).toBe(turned)
  })

  it.each([
    'Grace Hopper',
    'Grace Hopper, PhD',
    'Grace Hopper, Ph.D.',
    'Hopper, Jr.',
    'Acme, Inc.',
    'Novo Nordisk, A/S',
    'Sales, Marketing and Support',
    'Hopper, Grace, Jr.',
    'Hopper,',
    ', Grace',
    'Grace, 3rd',
    'Team Berlin, Büro 4',
    '(Grace)',
  ])('leaves %s as it is', (name) => {
    expect(firstNameFirst(name)).toBe(name)
  })
})
