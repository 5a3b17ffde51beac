const cells = 24

/** How far something has come, as a bar of a fixed width. */
export function progressBar(done: number, total: number): string {
  const full = total === 0 ? cells : Math.min(cells, Math.floor((done / total) * cells))
  return '█'.repeat(full) + '░'.repeat(cells - full)
}
