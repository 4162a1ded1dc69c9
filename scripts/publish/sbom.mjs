// Lists what the published packages are made of, with versions and licences, as CycloneDX: reports/sbom.cdx.json.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from '../lib/install.mjs'
import { reproducible } from './reproducible.mjs'

const [command, words] = pnpm('sbom', '--sbom-format', 'cyclonedx', '--prod')
const made = execFileSync(command, words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
const list = reproducible(JSON.parse(made))
mkdirSync(join(root, 'reports'), { recursive: true })
writeFileSync(join(root, 'reports/sbom.cdx.json'), `${JSON.stringify(list, null, 2)}\n`)
console.log(`reports/sbom.cdx.json: ${list.components?.length ?? 0} components`)
