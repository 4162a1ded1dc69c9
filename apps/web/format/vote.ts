import type { DocumentRecord } from '@csto-record/domain'

type Vote = NonNullable<DocumentRecord['vote']>

/** How a document was voted on: `by consensus`, `105 for, 15 against, 32 abstained`. */
export const voteInWords = ({ manner, for: yes, against, abstained }: Vote): string => {
  if (manner === 'consensus') return 'by consensus'
  const counted = [
    ...(yes === null ? [] : [`${yes} for`]),
    ...(against === null ? [] : [`${against} against`]),
    ...(abstained === null ? [] : [`${abstained} abstained`]),
  ]
  return counted.length === 0 ? 'by recorded vote' : counted.join(', ')
}
