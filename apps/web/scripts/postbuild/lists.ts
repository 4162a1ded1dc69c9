import { dataset } from '@csto-record/domain/dataset'
import { preparedLists } from '../../lists/prepared-lists.ts'
import { textOf } from '../../lists/rows.ts'
import { listForms, listHref } from '../../lists/taken.ts'
import { writeFiles } from './write-files.ts'

/** Lays the rows of every list beside the pages, as CSV and as JSON. */
export const writeLists = async (out: string): Promise<void> => {
  for (const { key, taken } of preparedLists(dataset)) {
    const rows = taken(dataset)
    await writeFiles(
      out,
      listForms.map((form) => [listHref(key, form), textOf(form, dataset, rows)]),
    )
  }
}
