import type { FuzzyDate } from '@csto-record/domain'
import { dateInFull, dateInWords, machineDate } from '#web/format/date.ts'

/** A date in words, as precise as its source; `full` says what it leaves open. */
export const DateWords = ({ date, full = false }: { date: FuzzyDate; full?: boolean }) => {
  const words = full ? dateInFull(date) : dateInWords(date)
  const machine = machineDate(date)
  return machine === undefined ? words : <time dateTime={machine}>{words}</time>
}
