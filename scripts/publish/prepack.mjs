// Run by `prepack` in the folder of a package: refuses to make an archive that would be broken.
import { readFileSync } from 'node:fs'
import { archiveFaults } from './faults.mjs'

const folder = process.cwd()
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const faults = archiveFaults(folder, manifest, process.env['npm_config_user_agent'] ?? '')
for (const fault of faults) console.error(`${manifest.name} is not packed: ${fault}`)
process.exitCode = faults.length === 0 ? 0 : 1
