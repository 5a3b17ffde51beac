/** «هر ۲ هفته یک بار»; of a single one the number is not said: «هر هفته یک بار». */
export function every(duration: string): string {
  return `هر ${duration.replace(/^۱ /, '')} یک بار`
}
