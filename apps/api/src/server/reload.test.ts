import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { exampleDataset } from '../testing.ts'
import { endAll, listening } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'dataset-'))
afterEach(endAll)
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'dataset.json')
const put = (text: string): void => {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
const versioned = (version: string): string => JSON.stringify({ ...exampleDataset, version })

/** Asks an address again and again until told to stop; resolves to every version heard, in order, each once. */
const asking = (url: URL, address: string) => {
  const state = { asks: true }
  const versions: string[] = []
  const asked = { times: 0 }
  const running = (async () => {
    while (state.asks) {
      const response = await fetch(new URL(address.replace('N', String(asked.times)), url))
      const version = response.headers.get('CSTO-Dataset-Version') ?? ''
      const { dataset } = await response.json()
      expect([response.status, dataset.version]).toEqual([200, version])
      if (versions.at(-1) !== version) versions.push(version)
      asked.times += 1
    }
  })()
  return {
    versions,
    asked,
    stop: async () => {
      state.asks = false
      await running
    },
  }
}

test.each(['SIGHUP', 'watch'])(
  'a new dataset is taken over on %s without a request lost, and a broken one is not',
  async (by) => {
    put(versioned('1'))
    const { child, said, url } = await listening({
      CSTO_API_DATASET: file,
      CSTO_API_WATCH: by === 'watch' ? 'yes' : 'no',
    })
    // One address that is at hand, one that is made here each time, one that is made in a thread.
    const askers = [
      '/v1/events',
      '/v1/events?limit=2&from=2000-01-01&status=held&sort=-id&nN=',
      '/v1/queries/timeline?limit=5',
    ].map((address) => asking(url, address.replace(/&nN=$/, '')))
    const change = (text: string): void => {
      put(text)
      if (by === 'SIGHUP') child.kill('SIGHUP')
    }
    const all = (version: string) => () => askers.map(({ versions }) => versions.at(-1) === version)
    const settled = [true, true, true]
    await expect.poll(all('1'), { timeout: 40_000 }).toEqual(settled)
    change(versioned('2'))
    await expect.poll(all('2'), { timeout: 40_000 }).toEqual(settled)
    change('{"version": "3", "events": [')
    await expect.poll(() => said.out, { timeout: 40_000 }).toContain('kept the dataset')
    change(JSON.stringify({ ...exampleDataset, version: '4', persons: undefined }))
    await expect.poll(() => said.out, { timeout: 40_000 }).toContain('persons')
    change(versioned('5'))
    await expect.poll(all('5'), { timeout: 40_000 }).toEqual(settled)
    for (const { stop } of askers) await stop()
    expect(askers.map(({ versions }) => versions)).toEqual([
      ['1', '2', '5'],
      ['1', '2', '5'],
      ['1', '2', '5'],
    ])
    const metrics = await (await fetch(new URL('/metrics', url))).text()
    expect(metrics).toMatch(/dataset_reloads_total\{outcome="taken"\} 2\n/)
    expect(metrics).toMatch(/dataset_reloads_total\{outcome="refused"\} 2\n/)
  },
  180_000,
)
