import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseFile } from './compile/parse.ts'
import { readRecordFile } from './compile/read.ts'

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
const readme = read('../README.md')
const dataReadme = read('../../data/README.md')

test('the record printed in the README of the data is the one that its import gives', () => {
  const printed: unknown = JSON.parse(/```json\n(.*?)```/s.exec(dataReadme)?.[1] ?? '')
  const { read: file } = readRecordFile({ path: 'places/dushanbe.yaml', text: read('../records/places/dushanbe.yaml') })
  const records = file === null ? [] : parseFile(file).located.map(({ record }) => record)
  expect(records).toEqual([printed])
})

test('the README names every path that the published package exports, and no script that it lacks', () => {
  const manifest: { publishConfig: { exports: Record<string, unknown> }; scripts: Record<string, string> } = JSON.parse(
    read('../package.json'),
  )
  const root: { scripts: Record<string, string> } = JSON.parse(read('../../../package.json'))
  for (const path of Object.keys(manifest.publishConfig.exports))
    expect(readme).toContain(path.replace(/^\.\/?/, '').replace('*', ''))
  const named = [...readme.matchAll(/^npm run (\S+)/gm)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(5)
  for (const script of named) expect({ ...root.scripts, ...manifest.scripts }).toHaveProperty([script])
})
