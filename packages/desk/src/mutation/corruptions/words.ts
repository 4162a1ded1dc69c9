import type { Path } from '@csto-record/domain/compile'
import { ownTexts } from '@csto-record/domain/rules'
import type { Authored, Corpus } from '../corpus.ts'
import { type Corruption, changed } from '../corruption.ts'
import { getAt } from '../tree.ts'

interface Text {
  readonly record: Authored
  readonly path: Path
  readonly text: string
}
/** Every text of ours, as it was written. */
const textsOf = (corpus: Corpus): readonly Text[] => {
  const byId = new Map(corpus.records.map((record) => [record.id, record]))
  return ownTexts(corpus.dataset).flatMap(({ record: { id }, path, text }) => {
    const record = byId.get(id)
    return record === undefined ? [] : [{ record, path, text }]
  })
}
const rewritten = (id: string, summary: string, rewrite: (text: Text) => string | null): Corruption => ({
  id,
  summary,
  sites: (corpus) =>
    textsOf(corpus).flatMap((text) => {
      const next = rewrite(text)
      return next === null ? [] : [{ record: text.record, make: () => changed(corpus, text.record, text.path, next) }]
    }),
})

/** The longest phrase that a record cites, if it has five words or more, all in Latin letters. */
const longPhrase = ({ fields }: Authored): string | null => {
  const evidence: readonly unknown[] = Array.isArray(fields['evidence']) ? fields['evidence'] : []
  const phrases = evidence.map((entry) => String(getAt(entry, ['phrase'])))
  return (
    phrases.find((phrase) => phrase.split(/\s+/).length > 6 && !/[^\p{Script=Latin}\s\p{N}\p{P}]/u.test(phrase)) ?? null
  )
}

/** Mistakes in what we write ourselves. */
export const words: readonly Corruption[] = [
  rewritten('blank-behind', 'A text ends with a blank.', ({ text }) => `${text} `),
  rewritten('encoding-broken', 'A letter was read in a wrong encoding.', ({ text }) => `${text} Ã©tat`),
  rewritten('text-endless', 'A text goes on and on.', ({ text }) =>
    `${text} `.repeat(Math.ceil(900 / (text.length + 1))).trim(),
  ),
  rewritten('word-that-judges', 'A text of ours calls a party names.', ({ text }) => `${text} The so-called parties.`),
  rewritten('phrase-copied', 'A text of ours takes over the wording of its phrase.', ({ record, text }) => {
    const phrase = longPhrase(record)
    return phrase === null ? null : `${text} ${phrase}`
  }),
]
