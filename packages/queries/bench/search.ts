import { allRecords, type Dataset } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { search } from '../src/index.ts'
import { perDataset } from '../src/memo.ts'
import { fold } from '../src/names/fold.ts'
import { searchDocument } from '../src/names/search/search-document.ts'
import { wordsOf } from '../src/names/spellings.ts'
import { compare } from './compare.ts'

const texts = perDataset((of: Dataset) =>
  allRecords(of).map((record) => ({ id: record.id, text: fold(Object.values(searchDocument(of, record)).join(' ')) })),
)
/** Every record whose text, folded beforehand, has the words asked for: without rank, spelling or reason. */
const scan = (of: Dataset, q: string) => {
  const asked = wordsOf(q)
  return texts(of).filter(({ text }) => asked.every((word) => text.includes(word)))
}

export const searchContests = async (): Promise<readonly string[]> => {
  const said: string[] = []
  for (const q of ['Семериков', 'illegal migration', 'Collective Security Council', 'Tokaev'])
    said.push(
      await compare({
        title: `search for "${q}" in ${allRecords(dataset).length} records`,
        ours: ['MiniSearch, ranked, 20 hits with reasons', () => search(dataset, { q, limit: 20 })],
        rival: ['scan for the words, unranked', () => scan(dataset, q)],
      }),
    )
  return said
}
