// `npm run bench:web` measures the built reader: its server, then its pages with Lighthouse. A word chooses one of them:
// `npm run bench:web -- server`, `npm run bench:web -- pages`.
const [only] = process.argv.slice(2)
if (only !== undefined && only !== 'server' && only !== 'pages') {
  console.error(`"${only}" is not measured: say server or pages, or nothing for both`)
  process.exit(2)
}
if (only !== 'pages') await (await import('./server.ts')).benchServer()
if (only !== 'server') await (await import('./lighthouse.ts')).benchPages()

export {}
