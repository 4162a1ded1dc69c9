import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Measure, measured } from '../src/measure/measure.ts'
import { type Expected, expectedSummary, summaryOf } from '../src/measure/summary.ts'
import { corpusFolder, textsFolder } from './files.ts'
import { readDataset } from './read-dataset.ts'

// What drafts find in the texts of the corpus, and in the pages outside the repository where they are at hand.
const expected = parse(readFileSync(join(corpusFolder, 'expected.yaml'), 'utf8')) as Readonly<Record<string, Expected>>
const dataset = readDataset()
const all: Measure[] = []
for (const [name, wanted] of Object.entries(expected)) {
  const file = [corpusFolder, textsFolder()].map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (file === undefined) {
    console.log(`${name}: not at hand`)
    continue
  }
  const measure = measured(expectedSummary(wanted), summaryOf(dataset, readFileSync(file, 'utf8'), name))
  all.push(measure)
  const { found, missed, invented } = measure
  console.log(`${name}: ${found.length} of ${found.length + missed.length} found, ${invented.length} invented`)
  for (const one of missed) console.log(`  missed    ${one}`)
  for (const one of invented) console.log(`  invented  ${one}`)
}
const [found, missed, invented] = [
  all.flatMap((one) => one.found).length,
  all.flatMap((one) => one.missed).length,
  all.flatMap((one) => one.invented).length,
]
console.log(`${all.length} texts: ${found} of ${found + missed} found, ${invented} invented`)
