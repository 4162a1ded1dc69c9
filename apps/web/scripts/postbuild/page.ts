const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const isData = (attributes: string): boolean => attributes.includes('application/ld+json')
/** Whether a script is one that every page keeps: a small file of our own, such as that of the keys. */
const isOwn = (attributes: string): boolean => /\bdata-own\b/.test(attributes)

const withoutScripts = (html: string): string =>
  html
    .replaceAll(scripts, (script, attributes: string) => (isData(attributes) || isOwn(attributes) ? script : ''))
    .replaceAll(/<link\b[^>]*\b(?:as="script"|rel="preconnect")[^>]*>/g, '')

/** Takes the client runtime out of a page: scripts that run, what announces them, and the marks hydration needs. */
export const withoutRuntime = (html: string): string =>
  withoutScripts(html)
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll('<div hidden=""></div>', '')

/**
 * The client runtime of a page as one script, to be run when someone asks: what was written into the page in its order,
 * then the files that it names, which may come in any order. Files for browsers without modules are left out.
 */
export const runtimeOf = (html: string): string => {
  const found = [...html.matchAll(scripts)].filter(([, attributes = '']) => !isData(attributes) && !isOwn(attributes))
  const written = found.map(([, , text = '']) => text).filter((text) => text !== '')
  const named = found.flatMap(([, attributes = '']) =>
    attributes.includes('noModule') ? [] : (/\bsrc="([^"]+)"/.exec(attributes)?.slice(1) ?? []),
  )
  const add = 'document.head.append(Object.assign(document.createElement("script"),{src,async:true}))'
  return [...written, `for(const src of ${JSON.stringify(named)})${add}`].join(';\n')
}

const apiOrigin = new URL(process.env['CSTO_API_URL'] || 'http://localhost:8787').origin

/** What a page may load and run: its own site's files and nothing else, nor any script written into it. */
export const policyOf = (html: string): string => {
  const runs = /<script\b[^>]*\bsrc=/.test(html)
  return [
    "default-src 'none'",
    `script-src ${runs ? "'self'" : "'none'"}`,
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
  /** Lays the page's runtime beside it and gives the element that stands in for it; null for a page that runs nothing. */
  readonly standIn: ((runtime: string) => string) | null
  /** Addresses of fonts. */
  readonly preload: readonly string[]
  /** Paths of style sheets and scripts in the export, as the page names them and as they are now. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The page as it is served. */
export const finishPage = (html: string, { standIn, preload, renamed }: Finish): string => {
  const named = [...renamed].reduce((text, [before, after]) => text.replaceAll(before, after), html)
  const page =
    standIn === null
      ? withoutRuntime(named)
      : withoutScripts(named).replace('</head>', `${standIn(runtimeOf(named))}</head>`)
  const fonts = preload
    .map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${href}"/>`)
    .join('')
  const head = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policyOf(page)}"/>${fonts}`
  return page.replace(/<meta charSet="utf-8"\/>/i, '').replace('<head>', head)
}

/** A page that other sites show in a frame: without what stands around its content, and its links open a new page. */
export const bare = (html: string): string =>
  html
    .replace('<head>', '<head><base target="_blank"/>')
    .replace(/(<body[^>]*>).*?(<main\b)/s, '$1$2')
    .replace(/(<\/main>).*?(<\/body>)/s, '$1$2')
