// Writes the text of each package's public API beside it. Build the packages first.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/install.mjs'
import { publishedPackages } from '../publish/packages.mjs'
import { apiReport } from './report.mjs'

for (const one of publishedPackages()) {
  writeFileSync(join(root, one.directory, 'api.md'), apiReport(one))
  console.log(`${one.directory}/api.md is written`)
}
