import { readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file under a folder, by its path from there, in a fixed order. */
export const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** What only client-side navigation reads, and a second copy of the page for addresses that lead nowhere. */
const isSpare = (file: string): boolean =>
  (file.endsWith('.txt') && file !== 'robots.txt') || file === '_not-found.html'

/** Removes the files that no reader asks for: links here are plain and load pages. */
export const removeSpares = async (out: string): Promise<void> => {
  for (const file of (await filesIn(out)).filter(isSpare)) await rm(join(out, file))
  const folders = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isDirectory())
  const paths = folders.map((one) => join(one.parentPath, one.name)).toSorted((a, b) => b.length - a.length)
  for (const path of paths) if ((await readdir(path)).length === 0) await rm(path, { recursive: true })
}
