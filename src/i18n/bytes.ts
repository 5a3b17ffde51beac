import type { Format } from './format.ts'

const units = {
  en: ['bytes', 'kB', 'MB', 'GB'],
  fa: ['بایت', 'کیلوبایت', 'مگابایت', 'گیگابایت'],
} as const

/** A size in thousands of bytes, with a decimal below ten: `1.2 MB`, `184 kB`. */
export function bytesText(bytes: number, { number, language }: Format): string {
  let amount = bytes
  let unit = 0
  while (amount >= 1000 && unit < units[language].length - 1) {
    amount /= 1000
    unit++
  }
  const rounded = unit > 0 && amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)
  return `${number(rounded)} ${units[language][unit] ?? ''}`
}
