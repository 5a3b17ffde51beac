import type { en } from './en.ts'
import type { Format } from './format.ts'

/** A line of text, or a function from what it tells to the line. */
export type Message = string | ((params: never, format: Format) => string)

/** The same keys, told in another language: a line that is missing does not compile. */
export type Translation<T extends Record<string, Message>> = {
  [K in keyof T]: T[K] extends (params: infer P, format: Format) => string
    ? (params: P, format: Format) => string
    : string
}

export type MessageKey = keyof typeof en

/** What a message needs to be told; nothing for a plain line. */
export type MessageParams<K extends MessageKey> = (typeof en)[K] extends (
  params: infer P,
  format: Format,
) => string
  ? [params: P]
  : []

/** Gives a message in the reader's language, everything it is told made safe for a terminal. */
export type Translate = <K extends MessageKey>(key: K, ...params: MessageParams<K>) => string

/** Keys of plain lines, which can be given by name to a table. */
export type PlainKey = { [K in MessageKey]: (typeof en)[K] extends string ? K : never }[MessageKey]
