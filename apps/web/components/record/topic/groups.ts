import type { RecordType } from '@csto-record/domain'
import { topics as words } from '#web/words/index.ts'

/** The kinds of record that stand under a topic, in their order on its pages. */
export const groups = [
  { type: 'event', title: words.groups.event },
  { type: 'document', title: words.groups.document },
  { type: 'commitment', title: words.groups.commitment },
  { type: 'remark', title: words.groups.remark },
] as const satisfies readonly { type: RecordType; title: string }[]
