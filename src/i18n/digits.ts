const PERSIAN_ZERO = 0x06f0

/** Latin digits become Persian ones; nothing else changes. */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)))
}
