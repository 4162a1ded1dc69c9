import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { withTable } from '../scripts/readme-table.ts'
import { chairOn, queries } from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the table of queries says of each what the query says of itself (npm run docs:queries writes it)', () => {
  for (const { info } of queries) expect(readme).toContain(`| \`${info.name}\` |`)
  expect(withTable(readme)).toBe(readme)
})
test('the example prints what it says it prints', () => {
  expect(readme).toContain(
    "const { chair } = chairOn(dataset, { date: '2021-09-15' })\n\nconsole.log(chair?.state, chair?.certainty)",
  )
  const { chair } = chairOn(dataset, { date: '2021-09-15' })
  expect(readme).toContain(`\`\`\`\n${inspect(chair?.state)} ${chair?.certainty}\n\`\`\``)
})
test('what the example needs is what the package exports', () => {
  expect(readme).toContain("import { chairOn } from '@csto-record/queries'")
  const { publishConfig } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const subpaths = queries.map(({ info }) => `./${info.name}`)
  const parts = ['search-parts', 'names-in-text', 'paths'].flatMap((part) => [`./${part}`, `./${part}/write`])
  const others = [...parts, './compared', './package.json']
  expect(Object.keys(publishConfig.exports)).toEqual(['.', './types', ...subpaths, './citation', ...others])
  expect(readme).toContain('@csto-record/queries/chair-on')
})
