const PERSIAN_ZERO = 0x06f0

/** Latin digits become Persian ones; nothing else changes. */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)))
}

/** Persian (۰–۹) and Arabic (٠–٩) digits become Latin ones; nothing else changes. */
export function toLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
}
