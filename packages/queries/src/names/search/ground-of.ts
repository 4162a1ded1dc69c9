import { type Dataset, type Id, type RecordType, recordById, typeOf } from '@csto-record/domain'
import { perDataset } from '../../memo.ts'
import { idsByCoreName, idsByPlainName } from '../core-names.ts'
import { subjectNames } from '../subject.ts'
import type { Ground } from './ground.ts'
import { nameTerms, searchIndex } from './search-index.ts'
import { officeBook } from './write-office-book.ts'

const beginningOf = (dataset: Dataset, id: Id): ReturnType<Ground['beginningOf']> => {
  const event = typeOf<RecordType>(id) === 'event' ? recordById(dataset, id as Id<'event'>) : undefined
  const { earliest, latest } = event?.start ?? { earliest: null, latest: null }
  return earliest === null || latest === null ? null : [earliest, latest]
}

/** The whole of a dataset to search in; each part is made when it is first asked for. */
export const groundOf = perDataset(
  (dataset: Dataset): Ground => ({
    asOf: dataset.asOf,
    get index() {
      return searchIndex(dataset).index
    },
    get terms() {
      return searchIndex(dataset).terms
    },
    get nameTerms() {
      return nameTerms(dataset)
    },
    begunBy: (beginning) => searchIndex(dataset).begunBy(beginning),
    get subject() {
      return subjectNames(dataset)
    },
    get plainNames() {
      return idsByPlainName(dataset)
    },
    get coreNames() {
      return idsByCoreName(dataset)
    },
    get offices() {
      return officeBook(dataset)
    },
    beginningOf: (id) => beginningOf(dataset, id),
  }),
)
