import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { ImportEntry } from '../domain/import-entry.ts'
import type { ImportRemark } from '../domain/import-report.ts'
import { ReadAgain } from '../domain/imported-person.ts'
import type { OtherCard } from '../domain/other-card.ts'
import type { LabelUse } from '../formats/labels.ts'
import { type PackedValue, unpackEntries } from './packed-entries.ts'

/** What the reading thread is given. */
export interface ReadingOrder {
  /** A file of cards. */
  bytes: Uint8Array
  labels: LabelUse
  /** Read as a whole before any of it is sent: slower, and always right. */
  isWhole: boolean
  port: MessagePort
  /** Counters in shared memory: see `gauges`. */
  gauge: Int32Array
}

/** What it sends, again and again. */
export interface ReadBatch {
  entries: PackedValue[]
  problems: ImportRemark[]
  /** Those that are nobody: all of them with the last. */
  cards?: OtherCard[]
  isLast: boolean
  /** Only the whole of the file tells what its cards say: what was sent is not to be trusted; this is the last. */
  needsWhole?: boolean
  /** What went wrong; then this is the last, too. */
  fault?: unknown
}

/** Where in the gauge is counted what was sent, what was received, and the steps of the reading. */
export const gauges = { sent: 0, received: 1, steps: 2 } as const

/** How many batches may lie between the two threads: more would only fill the memory. */
export const batchesAhead = 64

/** Without a step for so long, the thread is no more. */
const patienceMs = 60_000

/**
 * Reads cards on the second core, from now on, while this thread opens the journal and writes what was read. `file` is
 * the built program of the thread. Waits for it without giving way to anything else, as reading on this thread would.
 * Throws `ReadAgain`.
 */
export function readOnThread(
  file: string,
  bytes: Uint8Array,
  labels: LabelUse,
): () => Generator<ImportEntry | ImportRemark | OtherCard> {
  let isWhole = false
  let begun: Reading | undefined = begin(file, { bytes, labels, isWhole })
  return function* records() {
    const reading = begun ?? begin(file, { bytes, labels, isWhole })
    begun = undefined
    for (const batch of batchesOf(reading)) {
      if (batch.needsWhole === true) {
        isWhole = true
        throw new ReadAgain()
      }
      yield* unpackEntries(batch.entries, 'vcard')
      yield* batch.problems
      if (batch.cards !== undefined) yield* batch.cards
    }
  }
}

interface Reading {
  thread: Worker
  port: MessagePort
  gauge: Int32Array
}

function begin(file: string, what: Pick<ReadingOrder, 'bytes' | 'labels' | 'isWhole'>): Reading {
  const { port1, port2 } = new MessageChannel()
  const gauge = new Int32Array(new SharedArrayBuffer(12))
  const order: ReadingOrder = { ...what, port: port2, gauge }
  const thread = new Worker(file, { workerData: order, transferList: [port2] })
  thread.unref()
  // Told by the last batch as well; nobody else would hear of it.
  thread.on('error', () => {})
  return { thread, port: port1, gauge }
}

function* batchesOf({ thread, port, gauge }: Reading): Generator<ReadBatch> {
  try {
    for (let isLast = false; !isLast; ) {
      const batch = nextBatch(port, gauge)
      if (batch.fault !== undefined) throw batch.fault
      isLast = batch.isLast
      yield batch
    }
  } finally {
    port.close()
    void thread.terminate()
  }
}

function nextBatch(port: MessagePort, gauge: Int32Array): ReadBatch {
  let steps = -1
  for (;;) {
    const sent = Atomics.load(gauge, gauges.sent)
    const received = receiveMessageOnPort(port) as { message: ReadBatch } | undefined
    if (received !== undefined) {
      Atomics.add(gauge, gauges.received, 1)
      Atomics.notify(gauge, gauges.received)
      return received.message
    }
    if (Atomics.wait(gauge, gauges.sent, sent, patienceMs) !== 'timed-out') continue
    const now = Atomics.load(gauge, gauges.steps)
    if (now === steps) throw new Error('the reading thread has stopped')
    steps = now
  }
}
