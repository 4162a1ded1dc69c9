import { type CslItem, writeBiblatex, writeRis } from '@csto-record/queries/citation'
import type { Writer, Written } from '../writer.ts'

/** The forms in which reference managers take items. */
export const bibliographies = <B>(itemsOf: (body: B, written: Written) => readonly CslItem[]) => {
  const as =
    (write: (items: readonly CslItem[]) => string): Writer<B> =>
    (body, written) =>
      write(itemsOf(body, written))
  return { 'csl.json': as((items) => JSON.stringify(items)), bib: as(writeBiblatex), ris: as(writeRis) }
}
