/** «دیروز تا شب» is one day. */
export const untilHour = () =>
  /^\s*(?:to|تا)\s+(?:ساعت|شب|صبح|ظهر|عصر|غروب|noon|midnight|night)(?!\p{L})/u
