import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compile } from '../src/compile/compile.ts'
import { emit } from '../src/compile/emit.ts'
import { allRecords } from '../src/dataset.ts'
import { formatProblem } from '../src/problem.ts'
import { packageFolder, readRecords } from './records.ts'

// Source texts are left out on purpose: what is built must not depend on which texts a machine holds.
const { dataset, problems } = compile(readRecords())
if (dataset === null) {
  for (const problem of problems.filter(({ severity }) => severity === 'error')) console.error(formatProblem(problem))
  console.error('No dataset was made: mend the errors above, then run this again.')
  process.exit(1)
}
for (const [path, text] of Object.entries(emit(dataset))) {
  const file = join(packageFolder, 'src/generated', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
// The package ships dist: the declarations beside the modules go with them.
cpSync(join(packageFolder, 'src/generated'), join(packageFolder, 'dist/generated'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts') || path.endsWith('.d.ts'),
})
console.log(`dataset ${dataset.version} as of ${dataset.asOf}: ${allRecords(dataset).length} records in src/generated`)
