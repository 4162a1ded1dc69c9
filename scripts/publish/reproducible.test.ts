import { expect, test } from 'vitest'
import { reproducible } from './reproducible.mjs'

const zod = { 'bom-ref': 'pkg:npm/zod@4.6.7', name: 'zod', version: '4.6.7', licenses: [{ license: { id: 'MIT' } }] }
const yaml = { 'bom-ref': 'pkg:npm/yaml@2.9.0', name: 'yaml', version: '2.9.0' }
const bill = (number: string, timestamp: string, components: readonly object[]) => ({
  bomFormat: 'CycloneDX',
  serialNumber: number,
  metadata: { timestamp, component: { name: 'csto-record' } },
  components,
})

test('two runs over one lockfile give one text', () => {
  const first = reproducible(bill('urn:uuid:1', '2026-11-30T10:00:00Z', [zod, yaml]))
  const second = reproducible(bill('urn:uuid:2', '2026-11-30T11:00:00Z', [yaml, zod]))
  expect(JSON.stringify(first)).toBe(JSON.stringify(second))
})
test('components keep their versions and licences, and the bill says what it is of', () => {
  const made = reproducible(bill('urn:uuid:1', '2026-11-30T10:00:00Z', [zod, yaml]))
  expect(made.components).toEqual([yaml, zod])
  expect(made.metadata).toEqual({ component: { name: 'csto-record' } })
})
