// Lays the data that pages fetch into public/, for `next dev`: the build lays them beside the exported pages itself.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeAsking } from './postbuild/asking.ts'
import { layBeside } from './postbuild/beside.ts'
import { writeDataset } from './postbuild/dataset.ts'
import { writeFactScript, writeFacts } from './postbuild/facts.ts'
import { writeFigures } from './postbuild/figures/index.ts'
import { writeKnown } from './postbuild/known.ts'
import { writeSearch } from './postbuild/search.ts'

const publicFolder = join(fileURLToPath(new URL('..', import.meta.url)), 'public')
await writeDataset(publicFolder)
await layBeside(publicFolder)
await writeSearch(publicFolder)
await writeFacts(publicFolder)
await writeFactScript(publicFolder)
await writeKnown(publicFolder)
await writeFigures(publicFolder)
await writeAsking(publicFolder)
