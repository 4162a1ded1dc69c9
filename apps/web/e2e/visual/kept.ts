import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const kept = here('./kept')
/** Where what was seen is laid when it differs; not part of the repository. */
const reports = here('../../../../reports/screenshots')

const write = (folder: string, name: string, picture: PNG): string => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.png`, PNG.sync.write(picture, { colorType: 2 }))
  return `${folder}/${name}.png`
}

/** Keeps a picture. */
export const keep = (name: string, picture: PNG): string => write(kept, name, picture)
/** Lays a picture beside the reports of tests, and says where. */
export const report = (name: string, picture: PNG): string => write(reports, name, picture)

/** The picture that is kept. Throws where there is none, with the command that makes it. */
export const keptPicture = (name: string): PNG => {
  const file = `${kept}/${name}.png`
  if (!existsSync(file)) throw new Error(`no picture ${file}: run "npm run screenshots" in apps/web and look at it`)
  return PNG.sync.read(readFileSync(file))
}
