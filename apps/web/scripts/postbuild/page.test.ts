import { expect, test } from 'vitest'
import { finishPage, policyOf, withoutRuntime } from './page.ts'
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
    '<p>Text</p><script src="/data/fact-tools.js" defer="" data-own="/data/a.json"></script>',
  )
  const page = finishPage(own, {
    interactive: false,
    ...fonts,
    renamed: new Map([['data/fact-tools.js', '_next/static/t.1.js']]),
  })
  expect(page.match(/<script(?! type="application)/g)).toHaveLength(1)
  expect(page).toContain('<script src="/_next/static/t.1.js" defer="" data-own="/data/a.json"></script>')
  expect(page).toContain("script-src 'self';")
})
test('its policy then allows no script at all', () => {
  expect(finishPage(html, { interactive: false, ...fonts })).toContain("script-src 'none'")
})
test('an interactive page may run its own files and the scripts written into it, by their digest', () => {
  const policy = policyOf(html)
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/)
  expect(policy).not.toContain('unsafe')
  expect(policy.match(/sha256/g)).toHaveLength(1)
})
test('the encoding is named once, first', () => {
  const page = finishPage(html, { interactive: true, ...fonts })
  expect(page.match(/charset/gi)).toHaveLength(1)
  expect(page).toContain('<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy"')
})
test('a page names the styles and fonts that were written last', () => {
  const page = finishPage('<head><link rel="stylesheet" href="/_next/static/a.1.css"/></head>', {
    interactive: false,
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
