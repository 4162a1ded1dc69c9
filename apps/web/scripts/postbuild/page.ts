import { createHash } from 'node:crypto'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const isData = (attributes: string): boolean => attributes.includes('application/ld+json')
/** Whether a script is one that a page brings itself and that needs no runtime: the tools of facts. */
const isOwn = (attributes: string): boolean => attributes.includes('data-own')

/** Takes the client runtime out of a page: scripts that run, what announces them, and the marks hydration needs. */
export const withoutRuntime = (html: string): string =>
  html
    .replaceAll(scripts, (script, attributes: string) => (isData(attributes) || isOwn(attributes) ? script : ''))
    .replaceAll(/<link\b[^>]*\b(?:as="script"|rel="preconnect")[^>]*>/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll('<div hidden=""></div>', '')

const inlineHashes = (html: string): readonly string[] =>
  [...html.matchAll(scripts)]
    .filter(([, attributes = '', text = '']) => !isData(attributes) && text !== '')
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)

const apiOrigin = new URL(process.env['CSTO_API_URL'] || 'http://localhost:8787').origin

/** What a page may load and run: its own site's files, the scripts written into it, and nothing else. */
export const policyOf = (html: string): string => {
  const hashes = [...new Set(inlineHashes(html))]
  const runs = /<script\b[^>]*\bsrc=/.test(html)
  return [
    "default-src 'none'",
    `script-src ${runs ? ["'self'", ...hashes].join(' ') : "'none'"}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    // What checks a site asks for robots.txt from within a page; a page without scripts asks for nothing.
    "connect-src 'self'",
    // A question that needs no scripts is a form that asks the API.
    `form-action 'self' ${apiOrigin}`,
    "base-uri 'none'",
  ].join('; ')
}

interface Finish {
  readonly interactive: boolean
  /** Addresses of fonts. */
  readonly preload: readonly string[]
  /** Paths of style sheets and scripts in the export, as the page names them and as they are now. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The page as it is served. */
export const finishPage = (html: string, { interactive, preload, renamed }: Finish): string => {
  const named = [...renamed].reduce((text, [before, after]) => text.replaceAll(before, after), html)
  const page = interactive ? named : withoutRuntime(named)
  const fonts = preload
    .map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${href}"/>`)
    .join('')
  const head = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policyOf(page)}"/>${fonts}`
  return page.replace(/<meta charSet="utf-8"\/>/i, '').replace('<head>', head)
}
