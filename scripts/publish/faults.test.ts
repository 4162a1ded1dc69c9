import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../lib/install.mjs'
import { archiveFaults } from './faults.mjs'

const manifest = {
  name: '@example/facts',
  version: '1.0.0',
  exports: {},
  publishConfig: {
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './days/*': './dist/days/*' },
  },
}
const pnpm = 'pnpm/12.21.0 npm/? node/v20.20.2 linux x64'

let folder = ''
const put = (path: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), '')
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
  for (const path of ['dist/index.js', 'dist/index.d.ts', 'dist/days/first.js', 'LICENSE', 'README.md']) put(path)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a whole package is packed', () => {
  expect(archiveFaults(folder, manifest, pnpm)).toEqual([])
})
test('npm is refused: it would leave the workspace in the archive', () => {
  expect(archiveFaults(folder, manifest, 'npm/10.8.2 node/v20.20.2 linux x64')).toEqual([
    expect.stringContaining('pnpm'),
  ])
})
test('a file that an export leads to and that is not there is named', () => {
  rmSync(join(folder, 'dist/index.d.ts'))
  rmSync(join(folder, 'dist/days'), { recursive: true })
  expect(archiveFaults(folder, manifest, pnpm)).toEqual([
    expect.stringContaining('./dist/index.d.ts is not there'),
    expect.stringContaining('./dist/days/* is not there'),
  ])
})
test('a package without licence or README is refused', () => {
  rmSync(join(folder, 'LICENSE'))
  rmSync(join(folder, 'README.md'))
  expect(archiveFaults(folder, manifest, pnpm)).toHaveLength(2)
})
test('npm pack makes no archive of a package that says so in prepack', () => {
  cpSync(join(root, 'scripts/publish'), join(folder, 'publish'), { recursive: true })
  const scripts = { prepack: 'node publish/prepack.mjs' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, type: 'module', scripts }))
  const { status, stderr } = spawnSync('npm', ['pack', '--offline'], { cwd: folder, encoding: 'utf8' })
  expect(status).not.toBe(0)
  expect(stderr).toContain('@example/facts is not packed')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tgz'))).toEqual([])
})
