// How records, facts and sources are cited: the same words and entries over HTTP and on the pages.
export { writeBiblatex } from './biblatex.ts'
export { type CslDate, type CslItem, cslDate, factItem, ownItem, recordItem, sourceItem, statementOf } from './csl.ts'
export { type FactTold, factNote, recordNote, sourceNote } from './footnote.ts'
export type { Imprint } from './imprint.ts'
export { factItems, recordItems, sourceItems, sourcesCitedBy, sourcesOfFact } from './items.ts'
export { writeRis } from './ris.ts'
export { inWords, pathInWords, valueInWords } from './words.ts'
