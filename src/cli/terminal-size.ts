const least = { columns: 10, rows: 3 }
const usual = { columns: 80, rows: 24 }

/**
 * How many columns or rows of a terminal to reckon with: as it says, or the usual 80 and 24 where it says nothing that
 * can be. A pseudo-terminal nobody gave a size (`script`, `expect`) says 0.
 */
export function terminalSize(side: 'columns' | 'rows', told: number | undefined): number {
  return told !== undefined && told >= least[side] ? told : usual[side]
}
