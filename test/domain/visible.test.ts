import { expect, it } from 'vitest'
import { removeControls } from '../../src/domain/visible.ts'

it('removes of an everyday text what it removes beside a control character', () => {
  const different = [...Array(0x10000).keys()]
    .map((code) => String.fromCharCode(code))
    .filter((one) => removeControls(`a${one}b`) !== removeControls(`\u0007a${one}b`))
  expect(different).toEqual([])
})
