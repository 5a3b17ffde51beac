import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    // The built program's own tests need `npm run build` first; the check script sees to it.
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
    server: { deps: { inline: ['inquirer', /@inquirer/] } },
  },
})
