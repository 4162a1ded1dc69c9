import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The reader is files: any static host serves them.
  output: 'export',
  reactStrictMode: true,
  // The whole of any-ascii is half a megabyte; a browser gets the scripts that people here search in.
  turbopack: { resolveAlias: { 'any-ascii': { browser: './ascii/index.ts' } } },
  // Types are checked by the typecheck task, once for the whole app.
  typescript: { ignoreBuildErrors: true },
  // Pages are drawn by as many processes as there are processors: Next.js leaves one idle, which of two is half.
  experimental: { cpus: availableParallelism() },
}
export default config
