import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const folder = join(import.meta.dirname, '../../client')
const { resolve } = createRequire(join(folder, 'package.json'))
const run = (file: string, words: readonly string[], cwd: string) => {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [file, ...words], { cwd, encoding: 'utf8' })
  return { error, status, said: `${stdout}${stderr}`.slice(0, 2_000) }
}

test('a client whose types are made of the document knows the type of every answer', async () => {
  // Beside the packages it needs, so that they are found; the types are made of the document as it is now.
  const here = mkdtempSync(join(folder, 'generated-'))
  try {
    const document = await exampleApp({}, dataset).request('/openapi.json')
    writeFileSync(join(here, 'openapi.json'), await document.text())
    for (const file of ['sample.ts', 'tsconfig.json']) cpSync(join(folder, file), join(here, file))
    const generator = join(dirname(resolve('openapi-typescript/package.json')), 'bin/cli.js')
    expect(run(generator, ['openapi.json', '-o', 'generated.d.ts'], here)).toMatchObject({
      error: undefined,
      status: 0,
    })
    const compiler = resolve('typescript/lib/tsc.js')
    expect(run(compiler, ['-p', '.'], here)).toEqual({ error: undefined, status: 0, said: '' })
  } finally {
    rmSync(here, { recursive: true })
  }
}, 120_000)
