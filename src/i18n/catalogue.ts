import type { en } from './en.ts'
import type { Format } from './format.ts'

/** A line of text, or a function from what it tells to the line. */
export type Message = string | ((params: never, format: Format) => string)

/**
 * The messages of one area. A function, because a command speaks of two or three areas and making the others takes as
 * long as running it does; they are made at the first message asked of them.
 */
export type Area = () => Readonly<Record<string, Message>>

/** The areas by the first word of their keys. A key is looked for in the areas of its first word, in order. */
export type Areas = Readonly<Record<string, readonly Area[]>>

/** The same keys, told in another language: a line that is missing does not compile. */
export type Translation<T extends Area> = {
  [K in keyof ReturnType<T>]: ReturnType<T>[K] extends (params: infer P, format: Format) => string
    ? (params: P, format: Format) => string
    : string
}

type Words = typeof en

/** Every message that is found by its key, in English, whose keys and parameters are the type of all languages. */
type Messages = {
  [W in keyof Words]: MessagesOf<Words[W][number]>
}

/** The messages of several areas as one object. */
type MessagesOf<A extends Area> = A extends unknown ? ReturnType<A> : never

/** The keys of an area that begin with the word it is listed under. */
type KeysUnder<W extends keyof Words> = Messages[W] extends infer M
  ? M extends unknown
    ? Extract<keyof M, `${W}.${string}`>
    : never
  : never

export type MessageKey = { [W in keyof Words]: KeysUnder<W> }[keyof Words]

type MessageOf<K extends MessageKey> = K extends `${infer W extends keyof Words}.${string}`
  ? Messages[W] extends infer M
    ? M extends unknown
      ? K extends keyof M
        ? M[K]
        : never
      : never
    : never
  : never

/** What a message needs to be told; nothing for a plain line. */
export type MessageParams<K extends MessageKey> =
  MessageOf<K> extends (params: infer P, format: Format) => string ? [params: P] : []

/** Gives a message in the reader's language, everything it is told made safe for a terminal. */
export type Translate = <K extends MessageKey>(key: K, ...params: MessageParams<K>) => string

/** Keys of plain lines, which can be given by name to a table. */
export type PlainKey = {
  [K in MessageKey]: MessageOf<K> extends string ? K : never
}[MessageKey]
