import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    globalSetup: ['src/build/build-if-stale.ts'],
    // Each file in a process of its own: pseudo-terminals are native code.
    pool: 'forks',
    // Programs in pseudo-terminals wait with deadlines of their own, and say what they saw when one passes.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]],
  },
})
