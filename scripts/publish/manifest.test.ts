import { expect, test } from 'vitest'
import { publishedManifest } from './manifest.mjs'

const manifest = {
  name: '@example/facts',
  scripts: { build: 'tsc', prepack: 'node check.mjs' },
  dependencies: { zod: '4.6.7' },
  devDependencies: { typescript: '7.0.2' },
}
const place = { repository: 'example/facts', directory: 'packages/facts' }

test('a published package names the repository it is built in, as provenance wants it', () => {
  expect(publishedManifest(manifest, place)).toMatchObject({
    repository: { type: 'git', url: 'git+https://github.com/example/facts.git', directory: 'packages/facts' },
    bugs: { url: 'https://github.com/example/facts/issues' },
    homepage: 'https://github.com/example/facts/tree/main/packages/facts#readme',
  })
})
test('it has none of the scripts and tools that work in the repository alone', () => {
  const published = publishedManifest(manifest, place)
  expect(published).not.toHaveProperty('devDependencies')
  expect(published['scripts']).toEqual({ prepack: 'node check.mjs' })
  expect(published['dependencies']).toEqual({ zod: '4.6.7' })
})
test('what is no repository is refused by name', () => {
  expect(() => publishedManifest(manifest, { ...place, repository: 'https://example.org' })).toThrow(
    '"https://example.org" is no repository: write it as owner/name',
  )
})
