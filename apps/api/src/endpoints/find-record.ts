import type { AnyRecord, Dataset, Day, Id, RecordType } from '@csto-record/domain'
import { recordById } from '@csto-record/domain'
import type { Refusal } from '../http/endpoint.ts'
import { lookUp } from '../record/look-up.ts'
import type { Asked } from './define.ts'
import { asKnown } from './known-by.ts'
import { idIn } from './record-path.ts'

interface Here {
  readonly dataset: Dataset
  readonly record: AnyRecord
}

/**
 * The record an address asks for, as known by a day, with the dataset as known then; or the answer where there is none.
 * `urlOf` gives the same address for another record, for ids that went elsewhere.
 */
export const findRecord = (
  type: RecordType,
  asked: Asked<{ readonly knownBy?: Day | undefined }>,
  urlOf: (id: Id) => string,
): Here | Refusal => {
  const id = idIn(type, asked)
  const looked = lookUp(asked.dataset, type, id)
  switch (looked.kind) {
    case 'moved': {
      const suffix = `.${asked.format}`
      const to = `${urlOf(looked.to)}${asked.url.pathname.endsWith(suffix) ? suffix : ''}${asked.url.search}`
      return { kind: 'moved', to }
    }
    case 'withdrawn':
      return { kind: 'withdrawn', detail: `${id} was withdrawn: ${looked.reason}` }
    case 'absent':
      return { kind: 'absent', detail: `The record holds no ${id.slice(0, 120)}.`, near: looked.near.map(urlOf) }
    case 'here': {
      const { knownBy } = asked.params
      const dataset = asKnown(asked.dataset, knownBy)
      const record = recordById(dataset, looked.record.id)
      if (record !== undefined) return { dataset, record }
      const detail = `No source published by ${knownBy} tells of ${id}.`
      return { kind: 'absent', detail, near: [urlOf(looked.record.id)] }
    }
  }
}
