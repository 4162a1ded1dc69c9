import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface PrerenderManifest {
  readonly routes: Readonly<Record<string, { readonly srcRoute: string | null }>>
}

/** Modules of the framework itself, which every page brings with it. */
const isOwn = (module: string): boolean => !/\/node_modules\/next\/dist\//.test(module)

/** The client components in a route's manifest, the framework's aside. Throws where the manifest is not as expected. */
export const clientModulesIn = (manifest: string): readonly string[] => {
  const json = /\]\s*=\s*(\{.*\});?\s*$/s.exec(manifest)?.[1]
  if (json === undefined) throw new Error('a client reference manifest of this Next.js version reads otherwise')
  const { clientModules } = JSON.parse(json) as { clientModules: Readonly<Record<string, unknown>> }
  return Object.keys(clientModules).filter(isOwn)
}

/** The exported files of pages that have client components, and so need the client runtime. */
export const interactivePages = async (build: string): Promise<ReadonlySet<string>> => {
  const { routes } = JSON.parse(await readFile(join(build, 'prerender-manifest.json'), 'utf8')) as PrerenderManifest
  const sources = new Map<string, boolean>()
  const found = new Set<string>()
  for (const [path, { srcRoute }] of Object.entries(routes)) {
    const route = srcRoute ?? path
    if (/\.\w+$/.test(route)) continue
    const manifest = join(build, 'server/app', route, 'page_client-reference-manifest.js')
    const known = sources.get(route) ?? clientModulesIn(await readFile(manifest, 'utf8')).length > 0
    sources.set(route, known)
    if (known) found.add(path === '/' ? 'index.html' : `${path.slice(1)}.html`)
  }
  return found
}
