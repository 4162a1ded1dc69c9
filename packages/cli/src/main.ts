#!/usr/bin/env node
import { createRequire } from 'node:module'
import { run } from './run.ts'

const { version }: { version: string } = createRequire(import.meta.url)('../package.json')

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { code, out, err } = await run(process.argv.slice(2), {
  dataset: async () => (await import('@csto-record/domain/dataset')).dataset,
  width: process.stdout.isTTY ? process.stdout.columns : null,
  version,
})
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
