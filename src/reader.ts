import { workerData } from 'node:worker_threads'
import { type PackedValue, packEntry } from './cli/packed-entries.ts'
import { batchesAhead, gauges, type ReadBatch, type ReadingOrder } from './cli/reading-thread.ts'
import { readEntry } from './domain/import-entry.ts'
import type { ImportRemark } from './domain/import-report.ts'
import type { ImportedPerson } from './domain/imported-person.ts'
import type { OtherCard } from './domain/other-card.ts'
import { absentLabelledAs, cardLabelledAs, labelledAs } from './formats/labels.ts'
import { eachPerson, NeedsWhole, readVcards } from './formats/vcard.ts'

// The thread that reads: see cli/reading-thread.ts, which starts it.

/** Records sent at once. */
const batchSize = 64

export function read({ bytes, labels, isWhole, port, gauge }: ReadingOrder): void {
  let entries: PackedValue[] = []
  let problems: ImportRemark[] = []
  const cards: OtherCard[] = []
  let count = 0
  const send = (batch: ReadBatch) => {
    const sent = Atomics.add(gauge, gauges.sent, 1) + 1
    port.postMessage(batch)
    Atomics.notify(gauge, gauges.sent)
    for (;;) {
      const received = Atomics.load(gauge, gauges.received)
      if (sent - received < batchesAhead || batch.isLast) return
      Atomics.wait(gauge, gauges.received, received)
    }
  }
  const tell = (problem: ImportRemark) => {
    problems.push(problem)
  }
  try {
    forEach(bytes, isWhole, (record) => {
      Atomics.add(gauge, gauges.steps, 1)
      if ('code' in record) tell(absentLabelledAs(record, labels))
      else if ('properties' in record) cards.push(cardLabelledAs(record, labels))
      else {
        const entry = readEntry(labelledAs(record, labels), 'vcard', tell)
        if (entry !== undefined) packEntry(entry, entries)
      }
      count++
      if (count % batchSize > 0) return
      send({ entries, problems, isLast: false })
      entries = []
      problems = []
    })
    send({ entries, problems, cards, isLast: true })
  } catch (fault) {
    const end = { entries: [], problems: [], isLast: true }
    send(fault instanceof NeedsWhole ? { ...end, needsWhole: true } : { ...end, fault })
  }
}

function forEach(
  bytes: Uint8Array,
  isWhole: boolean,
  take: (record: ImportedPerson | ImportRemark | OtherCard) => void,
): void {
  if (!isWhole) return eachPerson(bytes, take)
  const { people, problems, cards = [] } = readVcards(bytes)
  for (const record of [...problems, ...people, ...cards]) take(record)
}

read(workerData as ReadingOrder)
