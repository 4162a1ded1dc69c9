import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseArguments } from './lib/arguments.mjs'
import { checkNode } from './lib/install.mjs'
import { requireFree } from './lib/ports.mjs'
import { run } from './lib/processes.mjs'
import { readReport, summary } from './lib/reports.mjs'

describe('the command line', () => {
  test('a flag wins over the environment, the environment over the default', () => {
    expect(parseArguments(['start', '--api-port', '9001'], { CSTO_API_PORT: '9000', CSTO_WEB_PORT: '9002' })).toEqual({
      command: 'start',
      options: { apiPort: 9001, webPort: 9002 },
    })
  })
  test('a port may be joined to its flag', () => {
    expect(parseArguments(['start', '--web-port=4000'], {}).options.webPort).toBe(4000)
  })
  test.each([
    [['start', '--prot', '1'], 'unknown option "--prot"'],
    [['start', '--api-port'], '--api-port needs a port'],
    [['start', '--api-port', '99999'], '--api-port is "99999"'],
    [['start', '--api-port', '3000'], 'cannot share port 3000'],
    [['serve'], 'unknown command "serve"'],
  ])('%j is refused with what is wrong', (words, message) => {
    expect(() => parseArguments(words, {})).toThrow(message)
  })
  test('an environment port that is no port names its variable', () => {
    expect(() => parseArguments(['start'], { CSTO_WEB_PORT: 'x' })).toThrow('CSTO_WEB_PORT is "x"')
  })
})

describe('the machine', () => {
  test('an old Node is told which it needs', () => {
    expect(() => checkNode('18.19.0')).toThrow('Node 18.19.0 is too old')
    expect(() => checkNode('20.19.9')).toThrow('too old')
    expect(() => checkNode('20.20.0')).not.toThrow()
    expect(() => checkNode('24.1.0')).not.toThrow()
  })
  test('a taken port is named, with the flag that chooses another', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await expect(requireFree([{ port, flag: '--api-port', what: 'API' }], '127.0.0.1')).rejects.toThrow(
      `Port ${port}, wanted for the API, is taken. Choose another: npm start -- --api-port ${port + 1}`,
    )
    server.close()
    await once(server, 'close')
    await expect(requireFree([{ port, flag: '--api-port', what: 'API' }], '127.0.0.1')).resolves.toBeUndefined()
  })
  test('a program that does not exist counts as failed', async () => {
    expect(await run('csto-record-no-such-program', [], { quiet: true })).toBe(1)
  })
})

describe('the closing line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
  const report = (name: string, counts: object) => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(counts))
    return file
  }
  test('sums what the runners counted', () => {
    const counted = readReport(report('a.json', { numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 }), 1)
    const { passed, failed, lines } = summary([
      { name: 'tests', ...counted },
      { name: 'lint', passed: 1, failed: 0 },
    ])
    expect({ passed, failed }).toEqual({ passed: 8, failed: 2 })
    expect(lines).toEqual(['FAIL tests: 7 passed, 2 failed', 'ok   lint: 1 passed, 0 failed'])
  })
  test.each([
    ['no report', join(folder, 'none.json'), 0],
    ['a report without tests', report('b.json', { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 }), 0],
    [
      'a runner that fails beside its tests',
      report('c.json', { numPassedTests: 3, numFailedTests: 0, numTotalTests: 3 }),
      1,
    ],
  ])('%s is a failure', (_, file, code) => {
    expect(readReport(file, code).failed).toBe(1)
  })
})

describe('the boundaries between packages', () => {
  const lint = async (path: string, text: string): Promise<string> => {
    const tree = mkdtempSync(join(tmpdir(), 'csto-record-'))
    copyFileSync('biome.json', join(tree, 'biome.json'))
    mkdirSync(join(tree, dirname(path)), { recursive: true })
    writeFileSync(join(tree, path), text)
    const biome = join(process.cwd(), 'node_modules/.bin/biome')
    const child = spawn(biome, ['lint', '--vcs-enabled=false', path], { cwd: tree, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    await once(child, 'close')
    rmSync(tree, { recursive: true })
    return output
  }
  test.each([
    ['packages/queries/src/planted.ts', "export { readFileSync } from 'node:fs'\n"],
    ['packages/queries/src/planted.ts', "export { dataset } from '@csto-record/domain/dataset'\n"],
    ['packages/queries/src/planted.ts', "export { compile } from '@csto-record/domain/compile'\n"],
    ['packages/queries/src/planted.ts', "export { Hono } from 'hono'\n"],
    ['packages/domain/src/planted.ts', "export { chairOn } from '@csto-record/queries'\n"],
    ['packages/domain/src/planted.ts', "export { readFileSync } from 'node:fs'\n"],
    ['apps/api/src/planted.ts', "export { config } from '@csto-record/web'\n"],
    ['apps/web/data/planted.ts', "export { createApp } from '@csto-record/api'\n"],
  ])('%s refuses %s', async (path, text) => {
    expect(await lint(path, text)).toContain('noRestrictedImports')
  })
  test.each([
    'export const today = Date.now()\n',
    'export const home = process.env\n',
    "export const page = fetch('/')\n",
  ])('queries refuse %s', async (text) => {
    expect(await lint('packages/queries/src/planted.ts', text)).toContain('noRestrictedGlobals')
  })
  test('what queries may import passes', async () => {
    const output = await lint('packages/queries/src/planted.ts', "export { recordById } from '@csto-record/domain'\n")
    expect(output).toContain('Checked 1 file')
    expect(output).not.toContain('noRestricted')
  })
})
