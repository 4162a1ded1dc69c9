import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes files under a folder by their addresses (`/data/lists/events.csv`), making the folders they stand in. */
export const writeFiles = async (
  out: string,
  files: Iterable<readonly [href: string, content: string | Uint8Array]>,
): Promise<void> => {
  for (const [href, content] of files) {
    const path = join(out, href)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}
