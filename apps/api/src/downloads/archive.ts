import type { Day } from '@csto-record/domain'
import { Zip, ZipDeflate } from 'fflate'
import type { Entry } from '../config.ts'
import { concat } from '../http/concat.ts'

/** After how many pieces others get their turn. */
const atOnce = 4

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * The noon of a day as an instant that any time zone tells by the same numbers: an archive holds local times without
 * their zone, and its bytes are not to depend on where it is made.
 */
const noonOf = (day: Day): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

/**
 * Entries as a ZIP archive, the same bytes each time: every entry is dated by the noon of `day`. The texts are packed as
 * they come and never held whole.
 */
export const archiveOf = async (entries: readonly Entry[], day: Day): Promise<Uint8Array<ArrayBuffer>> => {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    packed.push(bytes)
  })
  const encoder = new TextEncoder()
  for (const { name, write } of entries) {
    const file = new ZipDeflate(name)
    file.mtime = noonOf(day)
    zip.add(file)
    let pieces = 0
    for (const piece of await write()) {
      file.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
      pieces += 1
      if (pieces % atOnce === 0) await turn()
    }
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  return concat(packed)
}
