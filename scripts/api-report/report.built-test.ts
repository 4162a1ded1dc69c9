import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/install.mjs'
import { publishedPackages } from '../publish/packages.mjs'
import { apiReport } from './report.mjs'

test.each(publishedPackages().map((one) => [one.manifest.name, one] as const))(
  'the public API of %s is the one that was meant (npm run api:report writes it)',
  (_name, one) => {
    expect(apiReport(one)).toBe(readFileSync(join(root, one.directory, 'api.md'), 'utf8'))
  },
)
