import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../lib/install.mjs'

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
}
const { on, permissions, jobs } = parse(readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8'))
const job: { readonly steps: readonly Step[]; readonly permissions: object } = jobs.publish
const at = (words: RegExp): number => job.steps.findIndex(({ run }) => run !== undefined && words.test(run))
const { scripts, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('the workflow that publishes', () => {
  test('runs for a tag of a version alone', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } })
  })
  test('may ask for a proof of identity, and nothing else beyond reading', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  })
  test('runs every check, names the repository, and only then publishes', () => {
    expect(at(/^npm test$/)).toBeGreaterThan(-1)
    expect(at(/prepare\.mjs/)).toBeGreaterThan(at(/^npm test$/))
    expect(at(/ publish /)).toBe(job.steps.length - 1)
    expect(at(/ publish /)).toBeGreaterThan(at(/prepare\.mjs/))
  })
  test('publishes with provenance, by the package manager that the repository names', () => {
    const { run } = job.steps.at(-1) ?? {}
    expect(run).toContain('--provenance')
    expect(run).toContain(packageManager)
  })
  test('runs scripts that there are', () => {
    const named = job.steps.flatMap(({ run }) => /^npm run (\S+)$/.exec(run ?? '')?.[1] ?? [])
    expect(named).toEqual(['sbom'])
    for (const name of named) expect(scripts).toHaveProperty(name)
  })
})
