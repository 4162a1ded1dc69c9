// `npm run screenshots` in apps/web keeps what the built reader looks like now. Look at the pictures before committing.
import { startReader } from '../reader.ts'
import { keep } from './kept.ts'
import { looks } from './pages.ts'
import { openLook, shoot } from './shoot.ts'

const reader = await startReader()
try {
  for (const look of looks) {
    const page = await openLook(reader, look)
    keep(look.name, await shoot(page))
    await page.context().close()
  }
  process.stdout.write(`${looks.length} pictures kept in e2e/visual/kept\n`)
} finally {
  await reader.close()
}
