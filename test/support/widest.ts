import { displayWidth } from '../../src/views/width.ts'

/** How many columns the widest line of a screen takes. */
export function widest(screen: string): number {
  return Math.max(...screen.split('\n').map(displayWidth))
}
