import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Each file in a process of its own: pseudo-terminals are native code.
    pool: 'forks',
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]],
    // Programs in pseudo-terminals wait with deadlines of their own, and say what they saw when one passes.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['src/**/*.test.{ts,tsx}'], exclude: ['src/e2e/**'] },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['src/e2e/**/*.test.{ts,tsx}'],
          globalSetup: 'src/build/build-if-stale.ts',
        },
      },
    ],
  },
})
