import type {
  ImportProblem,
  ImportReading,
  ImportSource,
} from '../../src/domain/imported-person.ts'
import type { ByteSource } from '../../src/formats/text-pieces.ts'
import { createDayReader } from '../../src/i18n/day-reader.ts'

/** Reads days as the program does on the tests' day. */
export const anyDays = createDayReader({ today: '2026-11-20', calendar: 'gregorian' })

/** Bytes as a file gives them; a small `size` puts borders everywhere. */
export function inPieces(bytes: Uint8Array, size = 1 << 18): ByteSource {
  return {
    *pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}

/** All of a source at once, problems by line. */
export function collectReading(source: ImportSource): ImportReading & { kind: string } {
  const reading = { kind: source.kind, people: [], problems: [] } as ImportReading & {
    kind: string
  }
  for (const record of source.records()) {
    if ('code' in record) reading.problems.push(record as ImportProblem)
    else if ('extra' in record) reading.people.push(record)
  }
  reading.problems.sort((one, other) => one.line - other.line)
  return reading
}
