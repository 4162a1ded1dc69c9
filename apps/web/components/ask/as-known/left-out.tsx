import type { NotKnown } from '@csto-record/queries'
import { notKnownInWords } from '#web/format/certainty.ts'

/** What a day on the second clock leaves out of an answer, and why; nothing where no such day was asked for. */
export const LeftOut = ({ notKnown }: { notKnown: NotKnown }) =>
  notKnown !== null && <p className="soft">{notKnownInWords(notKnown)}</p>
