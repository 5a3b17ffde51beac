import type { Day } from '../domain/day.ts'
import type { Translate } from '../i18n/catalogue.ts'
import type { Format } from '../i18n/format.ts'
import type { Theme } from './theme.ts'

/** How things are shown to one reader: words, days and digits, colours, and the room there is. */
export interface Look {
  t: Translate
  format: Format
  theme: Theme
  /** Columns of the terminal; infinite where there is none. */
  width: number
  today: Day
}
