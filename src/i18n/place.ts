/** Where something stands in a text, in code units, the end not included. */
export interface Place {
  readonly start: number
  readonly end: number
}
