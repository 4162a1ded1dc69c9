import type { NextConfig } from 'next'

const config: NextConfig = {
  // The reader is files: any static host serves them.
  output: 'export',
  reactStrictMode: true,
  // Types are checked by the typecheck task, once for the whole app.
  typescript: { ignoreBuildErrors: true },
}
export default config
