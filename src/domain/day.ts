/** A calendar day, Gregorian ISO text `YYYY-MM-DD`, whatever calendar the reader sees. */
export type Day = `${number}-${number}-${number}`
