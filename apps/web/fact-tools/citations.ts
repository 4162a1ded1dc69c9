import { type CslItem, writeBiblatex, writeRis } from '@csto-record/queries/citation'
import type { FactEntry, FactFile } from '#web/format/fact-file.ts'
import { factTools as words } from '#web/words/en/fact-tools.ts'

/** The fact as a statement of the record, and after it the sources that it rests on. */
const itemsOf = (file: FactFile, { record, path, title, url, sources }: FactEntry): readonly CslItem[] => [
  { ...file.own, id: `${record}/${path}`, title, URL: url },
  ...sources.flatMap((position) => file.sources[position] ?? []),
]

/** What can be copied of a fact, by its name. */
export const citationsOf = (file: FactFile, fact: FactEntry): readonly (readonly [name: string, text: string])[] => {
  const items = itemsOf(file, fact)
  return [
    [words.footnote, fact.footnote],
    [words.bibtex, writeBiblatex(items)],
    [words.ris, writeRis(items)],
    [words.link, fact.url],
  ]
}
