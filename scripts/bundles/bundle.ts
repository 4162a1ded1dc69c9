import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import commonjs from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import { root } from '../lib/install.mjs'

const conditions = ['@csto-record/source']
/** A package from which those that are published can be reached by their names. */
const from = join(root, 'packages/desk')

export interface Bundle {
  /** Bytes of the minified bundle, as gzip sends it. */
  readonly gzip: number
  /** The files that went into it, as paths from the root, with the bytes each takes before compression. */
  readonly files: ReadonlyMap<string, number>
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length

/** What a browser would be sent for some lines of code: bundled by esbuild, minified, for every current browser. */
export const bundled = async (code: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    bundle: true,
    conditions,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    platform: 'browser',
    stdin: { contents: code, resolveDir: from, loader: 'ts' },
    target: 'es2022',
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
  return { gzip: gzipped(outputFiles[0]?.text ?? ''), files: new Map(files.filter(([, bytes]) => bytes > 0)) }
}

/** The bytes, as gzip sends them, of the same bundled by rollup. */
export const rolledUp = async (code: string): Promise<number> => {
  const entry = join(from, 'entry.ts')
  const bundle = await rollup({
    input: entry,
    onwarn: () => {},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve({ browser: true, exportConditions: conditions, extensions: ['.ts', '.mjs', '.js'] }),
      // @ts-expect-error Its types say that they are of CommonJS, so that its default is looked for a step too deep.
      commonjs(),
      {
        name: 'typescript',
        load: async (id) => {
          if (id.endsWith('.json')) return `export default ${await readFile(id, 'utf8')}`
          if (!id.endsWith('.ts') || id === entry) return null
          return (await transform(await readFile(id, 'utf8'), { loader: 'ts', target: 'es2022' })).code
        },
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  const { code: small } = await transform(output[0].code, { minify: true, legalComments: 'none', format: 'esm' })
  return gzipped(small)
}
