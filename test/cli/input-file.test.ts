import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openInput } from '../../src/cli/input-file.ts'

function open(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'net-input-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'in.csv')
  writeFileSync(file, content)
  const stdin = {
    bytes: async () => new TextEncoder().encode(content),
    async *pieces() {
      yield new TextEncoder().encode(content)
    },
  }
  return { file, from: (name: string) => openInput({ folder, stdin }, name) }
}

const text = (pieces: Iterable<Uint8Array>) =>
  [...pieces].map((piece) => new TextDecoder().decode(piece)).join('')

it.each(['in.csv', '-'])('%s can be read again and again, in pieces or whole', async (name) => {
  const content = 'abc\n'.repeat(50_000)
  const input = await open(content).from(name)
  const sizes = [...input.pieces()].map(({ length }) => length)
  expect(sizes).toEqual([65536, 65536, 65536, 3392])
  for (let time = 0; time < 2; time++) {
    let again = ''
    for (const piece of input.pieces()) again += text([piece])
    expect(again).toBe(content)
    expect(text([input.bytes()])).toBe(content)
  }
  expect(input.start).toHaveLength(65536)
  input.close()
})

it('reads no more of what is hopeless by its first bytes', async () => {
  let read = 0
  const stdin = {
    bytes: async () => new Uint8Array(),
    async *pieces() {
      for (; read < 100; read++) yield new Uint8Array(65536)
    },
  }
  const input = await openInput({ folder: '', stdin }, '-', (start) => start[0] === 0)
  expect(input.bytes()).toHaveLength(65536)
  expect(read).toBe(0)
})

it('refuses a file that grows or is written again meanwhile', async () => {
  const { file, from } = open('abc\n'.repeat(50_000))
  const input = await from('in.csv')
  expect(() => {
    for (const _ of input.pieces()) appendFileSync(file, 'x')
  }).toThrow(expect.objectContaining({ key: 'import.changed' }))
  const other = await from('in.csv')
  utimesSync(file, 1, 1)
  expect(() => other.bytes()).toThrow(expect.objectContaining({ key: 'import.changed' }))
  input.close()
  other.close()
})

it('holds what can be read once only in memory, and much of it in a file without a name', async () => {
  const piece = Buffer.alloc(1 << 20, 'abcdefg\n')
  const stdin = {
    bytes: async () => new Uint8Array(),
    async *pieces() {
      for (let count = 0; count < 20; count++) yield piece
    },
  }
  const input = await openInput({ folder: '', stdin }, '-')
  for (let time = 0; time < 2; time++) {
    let size = 0
    for (const { length } of input.pieces()) size += length
    expect(size).toBe(20 << 20)
  }
  const whole = input.bytes()
  expect([whole.length, text([whole.subarray(-8)])]).toEqual([20 << 20, 'abcdefg\n'])
  input.close()
})
