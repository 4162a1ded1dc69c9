import 'server-only'
import type { Id } from '@csto-record/domain'
import { recordTitles } from '#web/format/record-titles.ts'
import { dataset, nameOf } from './dataset.ts'
import { siteName } from './site.ts'

const titles = recordTitles(dataset, siteName)
/** The whole title of the page of a record, unlike that of any other. */
export const titleOfPage = (id: Id): string => titles.get(id) ?? nameOf(id)
