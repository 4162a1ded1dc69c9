// Lays the data that pages fetch into public/, for `next dev`: the build lays them beside the exported pages itself.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeDataset } from './postbuild/dataset.ts'
import { writeFactScript, writeFacts } from './postbuild/facts.ts'
import { writeSearch } from './postbuild/search.ts'

const publicFolder = join(fileURLToPath(new URL('..', import.meta.url)), 'public')
await writeDataset(publicFolder)
await writeSearch(publicFolder)
await writeFacts(publicFolder)
await writeFactScript(publicFolder)
