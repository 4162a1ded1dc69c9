import { expect, test } from 'vitest'
import { bare, finishPage, runtimeOf, withoutRuntime } from './page.ts'
import { clientModulesIn } from './routes.ts'

const html =
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script></head><body><!--$--><p>Text</p><!--/$--><script type="application/ld+json">{"a":1}</script><script>self.__next_f.push(1)</script></body></html>'

const fonts = { preload: ['/f.woff2'], renamed: new Map<string, string>() }

test('a page without client components keeps its text and its description for machines, and nothing that runs', () => {
  const page = withoutRuntime(html)
  expect(page).toContain('<p>Text</p><script type="application/ld+json">{"a":1}</script>')
  expect(page).not.toMatch(/_next|__next_f|<!--/)
})
test('the script that a page brings itself stays, and is all that its policy allows', () => {
  const own = html.replace(
    '<p>Text</p>',
    '<p>Text</p><script src="/data/fact-tools.js" defer="" data-own="" data-facts="/data/a.json"></script>',
  )
  const page = finishPage(own, {
    standIn: null,
    ...fonts,
    renamed: new Map([['data/fact-tools.js', '_next/static/t.1.js']]),
  })
  expect(page.match(/<script(?! type="application)/g)).toHaveLength(1)
  expect(page).toContain('<script src="/_next/static/t.1.js" defer="" data-own="" data-facts="/data/a.json"></script>')
  expect(page).toContain("script-src 'self';")
})
test('a small file of our own stays on every page, and its policy then allows own files and nothing written into it', () => {
  const page = finishPage(html.replace('<head>', '<head><script src="/search-key.js" defer="" data-own=""></script>'), {
    standIn: null,
    ...fonts,
  })
  expect(page).toContain('<script src="/search-key.js" defer="" data-own=""></script>')
  expect(page).toContain("script-src 'self';")
  expect(page).not.toMatch(/_next|__next_f/)
})
test('its policy then allows no script at all', () => {
  expect(finishPage(html, { standIn: null, ...fonts })).toContain("script-src 'none'")
})
test('an interactive page has one script of its own site in place of its runtime, and may run nothing written into it', () => {
  const laid: string[] = []
  const standIn = (runtime: string) => {
    laid.push(runtime)
    return '<script defer="" src="/wake.js" data-wakes="/1.js"></script>'
  }
  const page = finishPage(html, { standIn, ...fonts })
  expect(page).toContain("script-src 'self';")
  expect(page.match(/<script(?! type="application\/ld)[^>]*>/g)).toEqual([
    '<script defer="" src="/wake.js" data-wakes="/1.js">',
  ])
  // The marks by which the runtime finds its places on the page stay.
  expect(page).toContain('<!--$--><p>Text</p><!--/$-->')
  expect(laid).toHaveLength(1)
})
test('a runtime runs what was written into the page first, then names its files but those for browsers without modules', () => {
  const runtime = runtimeOf(
    '<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script><script>self.b(1)</script>',
  )
  const asked: string[] = []
  const run = new Function('self', 'document', runtime)
  run(
    { b: () => asked.push('written') },
    { createElement: () => ({}), head: { append: ({ src }: { src: string }) => asked.push(src) } },
  )
  expect(asked).toEqual(['written', '/a.js'])
})
test('the encoding is named once, first', () => {
  const page = finishPage(html, { standIn: () => '', ...fonts })
  expect(page.match(/charset/gi)).toHaveLength(1)
  expect(page).toContain('<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy"')
})
test('a page names the styles and fonts that were written last', () => {
  const page = finishPage('<head><link rel="stylesheet" href="/_next/static/a.1.css"/></head>', {
    standIn: null,
    preload: ['/f.woff2', '/g.woff2'],
    renamed: new Map([['_next/static/a.1.css', '_next/static/a.2.css']]),
  })
  expect(page).toContain('href="/_next/static/a.2.css"')
  expect(page).toMatch(/href="\/f.woff2".*href="\/g.woff2"/)
})
test('components of the framework do not make a page interactive', () => {
  const manifest = (modules: readonly string[]) =>
    `globalThis.x = 1; globalThis.__RSC_MANIFEST["/a/page"] = ${JSON.stringify({ clientModules: Object.fromEntries(modules.map((one) => [one, {}])) })};`
  const framework = '[project]/node_modules/.pnpm/next@1/node_modules/next/dist/client/components/layout-router.js'
  expect(clientModulesIn(manifest([framework]))).toEqual([])
  expect(clientModulesIn(manifest([framework, '[project]/apps/web/components/a.tsx']))).toHaveLength(1)
  expect(() => clientModulesIn('something else')).toThrow(/manifest/)
})
test('a page for frames keeps its content alone, and its links open a page of their own', () => {
  const page =
    '<html><head><title>A</title></head><body class="b"><a href="#main">Skip</a><header>H</header><main id="main"><p>Figure</p></main><footer>F</footer></body></html>'
  expect(bare(page)).toBe(
    '<html><head><base target="_blank"/><title>A</title></head><body class="b"><main id="main"><p>Figure</p></main></body></html>',
  )
})
