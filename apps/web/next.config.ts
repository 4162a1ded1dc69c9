import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The reader is files: any static host serves them.
  output: 'export',
  reactStrictMode: true,
  // Types are checked by the typecheck task, once for the whole app.
  typescript: { ignoreBuildErrors: true },
  // Pages are drawn by as many processes as there are processors: Next.js leaves one idle, which of two is half.
  experimental: { cpus: availableParallelism() },
}
export default config
