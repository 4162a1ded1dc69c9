import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Workspace packages resolve to their source, so that tests need no build. Whether something is imported or required
// each says itself: said here for both, a CommonJS package would get its ES twin.
const conditions = ['@csto-record/source', 'module', 'node']
const resolved = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } }

export default defineConfig({
  test: {
    // By itself the runner leaves one processor idle, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...resolved,
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/**/*.{test,test-prop}.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/out/**', 'apps/*/e2e/**'],
          setupFiles: ['packages/queries/src/testing/laws-setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // What the built packages are to somebody who installs them: nothing here resolves to sources.
        test: { name: 'packages', include: ['scripts/**/*.built-test.ts'], testTimeout: 120_000 },
      },
      {
        ...resolved,
        test: {
          name: 'browser',
          include: ['apps/*/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
