import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @type {(target: string | Readonly<Record<string, string>>) => readonly string[]} */
const filesOf = (target) => (typeof target === 'string' ? [target] : Object.values(target))

/** @type {(folder: string, file: string) => boolean} */
const isThere = (folder, file) => {
  if (!file.includes('*')) return existsSync(join(folder, file))
  const around = join(folder, dirname(file))
  return existsSync(around) && readdirSync(around).length > 0
}

/**
 * Why an archive of a package would be broken; empty where it would not. `agent` is what packs, as npm and pnpm say in
 * `npm_config_user_agent`: npm leaves `workspace:` and the exports of the workspace in the archive.
 * @param {string} folder
 * @param {import('./packages.mjs').Manifest} manifest
 * @param {string} agent
 * @returns {readonly string[]}
 */
export const archiveFaults = (folder, manifest, agent) => {
  const files = [...new Set(Object.values(manifest.publishConfig.exports).flatMap(filesOf))]
  const missing = files.filter((file) => !isThere(folder, file))
  const licences = ['LICENSE', 'LICENSE-DATA'].filter((file) => existsSync(join(folder, file)))
  return [
    ...(agent.startsWith('pnpm/')
      ? []
      : [
          'it is packed by something else than pnpm, which alone writes versions for workspace:* and the published exports',
        ]),
    ...missing.map((file) => `${file} is not there, though an export leads to it: run npm run build in the root`),
    ...(licences.length === 0 ? ['there is no licence beside it'] : []),
    ...(existsSync(join(folder, 'README.md')) ? [] : ['there is no README.md']),
  ]
}
