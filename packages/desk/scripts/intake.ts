import { existsSync, statSync } from 'node:fs'
import { draftPage } from '../src/intake/draft-page.ts'
import { formatReview } from '../src/intake/format-review.ts'
import { reviewOf } from '../src/intake/review.ts'
import { callerPath, readTexts } from './files.ts'
import { readDataset } from './read-dataset.ts'

const [named, ...others] = process.argv.slice(2)
const folder = callerPath(named ?? '')
const usage = 'Usage: npm run record:intake <folder of .txt files>'
if (named === undefined || others.length > 0) {
  console.error(usage)
  process.exit(1)
}
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`${named}: there is no such folder`)
  process.exit(1)
}
const texts = [...(readTexts(folder) ?? [])].toSorted(([one], [other]) => (one < other ? -1 : 1))
if (texts.length === 0) {
  console.error(`${named}: there is no .txt file in it; ${usage}`)
  process.exit(1)
}
const dataset = readDataset()
const progress = (position: number, name: string): void => {
  const line = `${position} of ${texts.length} ${name}`
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${position === texts.length ? '' : line}`)
  else process.stderr.write(`${line}\n`)
}
const pages = texts.map(([name, text], position) => {
  progress(position, name)
  return draftPage(dataset, name, text)
})
progress(texts.length, 'texts read')
console.log(formatReview(reviewOf(pages)))
