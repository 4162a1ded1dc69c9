import { isCalendarDay } from '#web/components/ask/chair/chair-stretch.ts'
import { yearFile } from '#web/data/known/day-file.ts'
import { recordFile } from '#web/data/known/record-file.ts'
import { asKnown as words } from '#web/words/index.ts'

/** A question to the page: the day, the record that it is about (null for all of it), and the file with the answer. */
export interface Asked {
  readonly day: string
  readonly id: string | null
  readonly file: string
}
export interface Misfit {
  readonly parameter: string
  readonly message: string
  readonly expected: string
}

/** Reads the address of the page: null where it asks nothing, or else the question, or what is wrong with it. */
export const askedOf = (
  address: URLSearchParams,
  years: { readonly first: number; readonly last: number },
): Asked | readonly Misfit[] | null => {
  const [day, id] = [address.get('day') ?? '', address.get('record') ?? '']
  if (day === '') return null
  const misfits = [
    ...(isCalendarDay(day) ? [] : [{ parameter: 'day', ...words.misfits.day }]),
    ...(id === '' || /^[a-z]+\/[a-z0-9/-]+$/.test(id) ? [] : [{ parameter: 'record', ...words.misfits.record }]),
  ]
  if (misfits.length > 0) return misfits
  const file = `/data/known/${id === '' ? yearFile(day, years.first, years.last) : recordFile(id)}`
  return { day, id: id === '' ? null : id, file }
}
