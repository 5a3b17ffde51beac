/** How often, of a duration in words: every week, every 2 weeks. */
export const everyEn = (duration: string) => `every ${duration.replace(/^1 /, '')}`
