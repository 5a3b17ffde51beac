import type { ErrorParams } from '../domain/error.ts'
import type { Message } from './catalogue.ts'
import type { Format } from './format.ts'

type Told = {
  [K in keyof ErrorParams as `error.${K}`]: (params: ErrorParams[K], format: Format) => string
}

/** Messages of errors, each told what its error carries. One that no area has does not compile where errors are told. */
export type ErrorMessages = Partial<Told> & Record<string, Message>
