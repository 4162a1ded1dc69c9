import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'
import { type Plan, planVariable } from './plan.ts'

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const plan: Plan = JSON.parse(readFileSync(process.env[planVariable] ?? '', 'utf8'))
const conditions = ['@csto-record/source', 'module', 'node', 'import', 'default']
const vitest = await createVitest(
  'test',
  {
    root: beside('../../../../'),
    config: false,
    watch: false,
    include: ['packages/desk/scripts/mutate-code/driver.ts'],
    runner: beside('runner.ts'),
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    reporters: [{}],
    onConsoleLog: () => false,
    dangerouslyIgnoreUnhandledErrors: true,
  },
  {
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
    plugins: [
      {
        name: 'mistakes',
        enforce: 'pre',
        load: (id: string) => plan.texts[id.split('?')[0] ?? id] ?? null,
      },
    ],
  },
)
await vitest.start()
await vitest.close()
process.exit(0)
