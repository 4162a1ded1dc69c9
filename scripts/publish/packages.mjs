import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/install.mjs'

/**
 * @typedef {{
 *   readonly name: string, readonly version: string, readonly private?: boolean, readonly description?: string,
 *   readonly keywords?: readonly string[], readonly license?: string, readonly files?: readonly string[],
 *   readonly engines?: Readonly<Record<string, string>>, readonly scripts?: Readonly<Record<string, string>>,
 *   readonly dependencies?: Readonly<Record<string, string>>,
 *   readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>,
 *   readonly publishConfig: { readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>> },
 * }} Manifest
 */

/**
 * The packages that are published, each with its folder as a path from the root.
 * @returns {readonly { readonly directory: string, readonly manifest: Manifest }[]}
 */
export const publishedPackages = () =>
  readdirSync(join(root, 'packages'))
    .map((folder) => ({
      directory: `packages/${folder}`,
      manifest: /** @type {Manifest} */ (
        JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
      ),
    }))
    .filter(({ manifest }) => manifest.private !== true)
