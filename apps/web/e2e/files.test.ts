import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isCompressible } from '../scripts/postbuild/compress.ts'
import { filesIn } from '../scripts/postbuild/files.ts'
import { isForFrames } from '../scripts/serve/headers.mjs'
import { heavy, most } from './heavy-pages.ts'
import { interactive, kinds, out } from './reader.ts'

const pages = (await filesIn(out)).filter((file) => file.endsWith('.html'))
const read = (file: string): string => readFileSync(join(out, file), 'utf8')
const fileOf = (path: string): string => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)
const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'))
const ids = new Map(pages.map((file) => [file, new Set(attributes(read(file), 'id'))]))

test('every link inside the site leads somewhere, down to the place on the page', () => {
  const broken = new Set<string>()
  for (const file of pages) {
    for (const href of new Set(attributes(read(file), 'href'))) {
      if (!href.startsWith('/') && !href.startsWith('#')) continue
      const [address = '', fragment] = href.split('#')
      const path = address.split('?')[0] ?? ''
      const target = path === '' ? file : existsSync(join(out, path)) && path.includes('.') ? path : fileOf(path)
      if (!existsSync(join(out, target))) broken.add(`${file}: ${href}`)
      else if (
        fragment !== undefined &&
        fragment !== '' &&
        ids.get(target)?.has(decodeURIComponent(fragment)) === false
      )
        broken.add(`${file}: ${href}`)
    }
  }
  expect([...broken].slice(0, 20)).toEqual([])
})

test('no id stands twice on a page', () => {
  const twice = pages.flatMap((file) => {
    const all = attributes(read(file), 'id')
    return all.length === new Set(all).size
      ? []
      : [`${file}: ${all.find((id, position) => all.indexOf(id) !== position)}`]
  })
  expect(twice.slice(0, 20)).toEqual([])
})

test('only the interactive pages have scripts that answer, the others small files of our own at most, and every page forbids what is not its own', () => {
  const withScripts = pages.filter((file) => /<script\b(?![^>]*(?:ld\+json|data-own))/.test(read(file)))
  const asking = Object.entries(kinds).flatMap(([kind, path]) => (interactive.includes(kind) ? [fileOf(path)] : []))
  // A page of a record stands for all of its kind, which are the files beside it.
  const folders = asking.filter((file) => file.includes('/')).map(dirname)
  const mayHave = (file: string) => asking.includes(file) || folders.includes(dirname(file))
  expect(withScripts.filter((file) => !mayHave(file))).toEqual([])
  expect(asking.filter((file) => !withScripts.includes(file))).toEqual([])
  const without = pages.filter(
    (file) => !read(file).includes('http-equiv="Content-Security-Policy" content="default-src'),
  )
  expect(without).toEqual([])
})

test('every page names itself, what it is about and its address', () => {
  const lacking = pages
    .filter((file) => file !== '404.html')
    .filter((file) => {
      const html = read(file)
      return !(
        /<title>[^<]+<\/title>/.test(html) &&
        /<meta name="description"/.test(html) &&
        /rel="canonical"/.test(html)
      )
    })
  expect(lacking).toEqual([])
})

test('the site map names every page but those of retired ids, which send on to one that it names', () => {
  const map = readFileSync(join(out, 'sitemap.xml'), 'utf8')
  const named = new Set(
    [...map.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path = '']) => fileOf(path)),
  )
  const unnamed = pages.filter((file) => !named.has(file) && file !== '404.html' && !isForFrames(file))
  const lost = unnamed.filter((file) => {
    const html = read(file)
    const [, successor] = /This record now stands at <a href="([^"#]+)/.exec(html) ?? []
    const sentOn = successor === undefined ? html.includes('This record was withdrawn') : named.has(fileOf(successor))
    return !(sentOn && html.includes('<meta name="robots" content="noindex"'))
  })
  expect(lost).toEqual([])
})

test('what describes pages to machines is sound JSON', () => {
  for (const file of pages) {
    for (const [, json = ''] of read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(JSON.parse(json)).toHaveProperty('@context', 'https://schema.org')
    }
  }
})

test('each text has its compressed copies beside it', async () => {
  const files = await filesIn(out)
  const all = new Set(files)
  const lacking = files
    .filter((file) => !/\.(?:br|gz)$/.test(file) && isCompressible(file))
    .filter((file) => !all.has(`${file}.br`) || !all.has(`${file}.gz`))
  expect(lacking).toEqual([])
})

test('no page weighs more than it may, and what has become light is off the list', () => {
  const weights = new Map(pages.map((file) => [file, statSync(join(out, `${file}.br`)).size]))
  const tooHeavy = [...weights].filter(([file, bytes]) => bytes > (heavy[file] ?? most))
  const lightNow = Object.keys(heavy).filter((file) => (weights.get(file) ?? 0) <= most)
  expect({ tooHeavy, lightNow }).toEqual({ tooHeavy: [], lightNow: [] })
})

test('a page of records links the data that it shows', () => {
  const linked = (path: string) =>
    [...read(fileOf(path)).matchAll(/<link rel="alternate" type="application\/json" href="([^"]+)"/g)].map(
      ([, href = '']) => new URL(href).pathname,
    )
  expect(linked('/people/valery-semerikov')).toEqual(['/v1/persons/valery-semerikov'])
  expect(linked('/events')).toEqual(['/v1/events'])
  expect(linked('/search')).toEqual([])
})
