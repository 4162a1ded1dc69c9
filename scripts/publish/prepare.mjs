// Writes the manifests of the published packages as they are to be published. For the workflow that publishes: it
// changes files of the working copy. GITHUB_REPOSITORY says whose repository it is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/install.mjs'
import { publishedManifest } from './manifest.mjs'
import { publishedPackages } from './packages.mjs'

const repository = process.env['GITHUB_REPOSITORY'] ?? ''
for (const { directory, manifest } of publishedPackages()) {
  const published = publishedManifest(manifest, { repository, directory })
  writeFileSync(join(root, directory, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
  console.log(`${manifest.name}: its manifest is as it will be published`)
}
