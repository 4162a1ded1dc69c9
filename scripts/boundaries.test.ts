import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './lib/install.mjs'

const share = 'share through @csto-record/queries'
const pure = 'belong in packages/domain/scripts'
const dataset = 'import types from @csto-record/domain'
const byName = 'reach another package by its name'
const clockless = 'take the day as a parameter'

/** File, what is planted there, what the refusal says. */
const refused: readonly (readonly [string, string, string])[] = [
  ['packages/queries/src/planted.ts', "export { readFileSync } from 'node:fs'", 'disk and network belong to the apps'],
  ['packages/queries/src/planted.ts', "export { readFileSync } from 'fs'", 'node:'],
  [
    'packages/queries/src/planted.ts',
    "export const read = () => import('node:fs')",
    'disk and network belong to the apps',
  ],
  ['packages/queries/src/planted.ts', "export { dataset } from '@csto-record/domain/dataset'", dataset],
  ['packages/queries/src/planted.ts', "export { events } from '@csto-record/domain/dataset/events'", dataset],
  ['packages/queries/src/planted.ts', "export { compile } from '@csto-record/domain/compile'", dataset],
  ['packages/queries/src/planted.ts', "export { Hono } from 'hono'", 'queries know nothing of the apps'],
  ['packages/queries/src/planted.ts', "export { default } from 'next/link'", 'queries know nothing of the apps'],
  ['packages/queries/src/planted.ts', "export { useState } from 'react'", 'queries know nothing of the apps'],
  [
    'packages/queries/src/planted.ts',
    "export { createApp } from '@csto-record/api'",
    'queries know nothing of the apps',
  ],
  [
    'packages/queries/src/results/planted.ts',
    "export { compile } from '../../../domain/src/compile/compile.ts'",
    byName,
  ],
  ['packages/queries/src/planted.ts', 'export const today = Date.now()', clockless],
  ['packages/queries/src/planted.ts', 'export const today = () => new Date()', clockless],
  ['packages/queries/src/planted.ts', 'export const started = performance.now()', clockless],
  ['packages/queries/src/planted.ts', 'export const lot = Math.random()', clockless],
  ['packages/queries/src/planted.ts', 'export const home = process.env', 'read no environment'],
  ['packages/queries/src/planted.ts', 'export const home = globalThis', 'name the global itself'],
  ['packages/queries/src/planted.ts', "export const page = fetch('/')", 'reach no network'],
  ['packages/queries/src/planted.ts', 'export const later = setTimeout(() => 1, 1)', 'are synchronous'],
  ['packages/queries/src/planted.ts', "export const kept = localStorage.getItem('x')", 'keep no state'],
  [
    'packages/domain/src/planted.ts',
    "export { chairOn } from '@csto-record/queries'",
    'domain knows nothing of queries',
  ],
  ['packages/domain/src/planted.ts', "export { Hono } from 'hono'", 'domain knows nothing of queries'],
  ['packages/domain/src/compile/planted.ts', "export { readFileSync } from 'node:fs'", pure],
  ['packages/domain/src/rules/planted.ts', 'export const today = new Date()', clockless],
  ['packages/domain/src/rules/planted.ts', 'export const home = process.env', 'read no environment'],
  [
    'packages/domain/src/planted.ts',
    "export { draftEvents } from '@csto-record/desk'",
    'domain knows nothing of queries',
  ],
  ['packages/queries/src/planted.ts', "export { draftEvents } from '@csto-record/desk'", 'know nothing of'],
  ['packages/desk/src/draft/planted.ts', "export { readFileSync } from 'node:fs'", 'belong in packages/desk/scripts'],
  [
    'packages/desk/src/planted.ts',
    "export { dataset } from '@csto-record/domain/dataset'",
    'scripts read and compile it',
  ],
  [
    'packages/desk/src/planted.ts',
    "export { readRecords } from '@csto-record/domain/records'",
    'scripts read and compile it',
  ],
  ['packages/desk/src/planted.ts', "export { Hono } from 'hono'", 'nothing of the apps'],
  ['packages/desk/src/check/planted.ts', "export { rules } from '../../../domain/src/rules/index.ts'", byName],
  ['packages/desk/src/planted.ts', 'export const today = Date.now()', clockless],
  ['packages/desk/src/planted.ts', 'export const home = process.env', 'read no environment'],
  ['packages/domain/src/planted.ts', "export { tables } from '@csto-record/tables'", 'domain knows nothing of queries'],
  ['packages/queries/src/planted.ts', "export { tables } from '@csto-record/tables'", 'know nothing of'],
  ['packages/tables/src/planted.ts', "export { Hono } from 'hono'", 'nothing of desk and apps'],
  ['packages/tables/src/planted.ts', "export { draftEvents } from '@csto-record/desk'", 'nothing of desk and apps'],
  [
    'packages/tables/src/engine/planted.ts',
    "export { dataset } from '@csto-record/domain/dataset'",
    'scripts read and compile it',
  ],
  ['packages/tables/src/planted.ts', 'export const home = process.env', 'read no environment'],
  ['packages/formats/src/planted.ts', "export { Hono } from 'hono'", 'nothing of desk, tables and apps'],
  [
    'packages/formats/src/planted.ts',
    "export { tables } from '@csto-record/tables'",
    'nothing of desk, tables and apps',
  ],
  [
    'packages/formats/src/calendar/planted.ts',
    "export { dataset } from '@csto-record/domain/dataset'",
    'apps and scripts read it',
  ],
  ['packages/formats/src/planted.ts', 'export const today = Date.now()', clockless],
  [
    'apps/api/src/planted.ts',
    "export { draftEvents } from '@csto-record/desk'",
    'desk is for the people who keep the record',
  ],
  [
    'apps/web/data/planted.ts',
    "export { draftEvents } from '@csto-record/desk'",
    'desk is for the people who keep the record',
  ],
  ['apps/api/src/planted.ts', "export { pages } from '@csto-record/web'", share],
  ['apps/api/src/planted.ts', "export { useState } from 'react'", share],
  ['apps/api/src/planted.ts', "export { pages } from '../../web/data/pages.ts'", byName],
  ['apps/api/src/planted.ts', 'export const today = Date.now()', clockless],
  ['apps/web/data/planted.ts', "export { createApp } from '@csto-record/api'", share],
  ['apps/web/components/planted.ts', "export { hc } from 'hono/client'", share],
  ['apps/web/data/planted.ts', "export { createApp } from '../../api/src/app.ts'", byName],
  ['apps/web/components/planted.tsx', 'export const Year = () => new Date().getFullYear()', clockless],
]

const allowed: readonly (readonly [string, string])[] = [
  ['packages/queries/src/planted.ts', "export { recordById } from '@csto-record/domain'"],
  ['packages/queries/src/planted.test.ts', "export { datasetOf } from '@csto-record/domain/testing'"],
  ['packages/domain/scripts/planted.ts', "export { readFileSync } from 'node:fs'"],
  ['packages/desk/scripts/planted.ts', "export { readFileSync } from 'node:fs'"],
  ['packages/desk/src/planted.ts', "export { rules } from '@csto-record/domain/rules'"],
  ['packages/desk/src/planted.ts', "export { annotateText } from '@csto-record/queries'"],
  ['packages/domain/src/planted.ts', 'export const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000)'],
  ['packages/tables/src/planted.ts', "export { readFileSync } from 'node:fs'"],
  ['apps/api/src/planted.ts', "export { chairOn } from '@csto-record/queries'"],
  ['apps/api/src/planted.ts', "export { dataset } from '@csto-record/domain/dataset'"],
  ['apps/web/data/planted.ts', "export { readFileSync } from 'node:fs'"],
  ['apps/web/lists/planted.ts', "export { writeRecordTable } from '@csto-record/formats'"],
]

/** Every planted file under a name of its own, laid out as the repository is, and one lint over all of them. */
const planted = [...refused, ...allowed].map(([path, text], index) => ({
  path,
  text,
  file: path.replace('planted', `planted-${index}`),
  message: refused[index]?.[2],
}))
const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
let complaints: readonly string[] = []

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

beforeAll(() => {
  for (const { file, text } of planted) write(file, `${text}\n`)
  for (const file of ['biome.json', 'scripts/lint/no-clock.grit']) write(file, readFileSync(join(root, file), 'utf8'))
  const words = ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', '.']
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), words, { cwd: folder, encoding: 'utf8' })
  expect(stdout + stderr).toContain(`Checked ${planted.length + 2} files`)
  complaints = (stdout + stderr).split(/^(?=\S+:\d+:\d+ )/m)
})
afterAll(() => rmSync(folder, { recursive: true }))

const complaintsAbout = (file: string): string => complaints.filter((text) => text.startsWith(`${file}:`)).join('\n')

describe('the boundaries between packages', () => {
  test.each(planted.filter(({ message }) => message !== undefined))(
    '$path may not hold: $text',
    ({ file, message }) => {
      expect(complaintsAbout(file)).toContain(message)
    },
  )
  test.each(planted.filter(({ message }) => message === undefined))('$path may hold: $text', ({ file }) => {
    expect(complaintsAbout(file)).toBe('')
  })
})
