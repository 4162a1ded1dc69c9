import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The words Node is started with to serve the API, as the package's own `start` has them. */
export const startWords = (): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const flags = String(scripts.start).split(' ').slice(1, -1)
  return [...flags, fileURLToPath(new URL('../dist/server.js', import.meta.url))]
}
