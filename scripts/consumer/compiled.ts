import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../lib/install.mjs'

/** The compilers that a project of our readers may have, by the name of the package that holds each here. */
export const compilers = { '5.5': 'typescript-5.5', '7': 'typescript' } as const
export type Compiler = keyof typeof compilers

const options = {
  strict: true,
  skipLibCheck: false,
  // Neither the browser's types nor Node's.
  lib: ['es2023'],
  types: [],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  resolveJsonModule: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
}

/**
 * Compiles a project of one file that has our packages as its dependencies, as they were built: strictly, libraries
 * included, without the types of browser or Node. Returns what the compiler says, one line a problem, the files it lists
 * where it is asked to, and its seconds.
 */
export const compiled = (
  compiler: Compiler,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): { readonly problems: readonly string[]; readonly files: readonly string[]; readonly seconds: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
  try {
    mkdirSync(join(folder, 'node_modules/@csto-record'), { recursive: true })
    for (const name of ['data', 'domain', 'queries'])
      symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@csto-record', name))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    writeFileSync(join(folder, 'index.ts'), code)
    const compilerOptions = { ...options, ...more }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }))
    const tsc = join(dirname(join(root, 'node_modules', compilers[compiler], 'package.json')), 'bin/tsc')
    const started = performance.now()
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
    const seconds = (performance.now() - started) / 1000
    const lines = stdout.split('\n')
    return {
      problems: lines.filter((line) => line.includes('error TS')),
      files: lines.filter((line) => /^\/.*\.[cm]?ts$/.test(line)),
      seconds,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
