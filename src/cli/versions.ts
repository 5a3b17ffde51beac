import type { Context } from './context.ts'

/** What runs: this program and Node. */
export async function versionsOf(ctx: Context): Promise<{ net: string; node: string }> {
  const root = await ctx.tree.describe(undefined)
  return { net: root.version() ?? '', node: process.versions.node }
}
