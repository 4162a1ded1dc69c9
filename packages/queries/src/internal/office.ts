import { type Day, spanHolds, type TenureRecord } from '@csto-record/domain'

export const certainties = ['yes', 'likely', 'possible', 'no-evidence'] as const
export type Certainty = (typeof certainties)[number]

/** The number of a day, counted from a fixed one: proleptic Gregorian arithmetic (Hinnant, "days from civil"). */
const dayNumber = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear
}
/** How far an attested day reaches, in days. */
const reach = 366

/**
 * How sure the record is that somebody held an office on a day. `yes`: within a dated span, or attested that very day.
 * `likely`: between two attested days, or after the start with an attestation later. `possible`: nothing speaks against
 * it and an attestation lies within a year. `no-evidence`: nothing places the person in the office around that day.
 * Undefined where the span excludes the day.
 */
export const certaintyOn = (tenure: TenureRecord, day: Day): Certainty | undefined => {
  const attested = tenure.attested.flatMap(({ earliest, latest }) =>
    earliest !== null && earliest === latest ? [earliest] : [],
  )
  if (attested.includes(day)) return 'yes'
  const holds = spanHolds(tenure.start, tenure.end, day)
  if (holds === 'no') return undefined
  if (holds === 'yes') return 'yes'
  const marks = [
    tenure.start?.latest ?? null,
    ...attested,
    tenure.end === '..' ? null : (tenure.end?.earliest ?? null),
  ].filter((mark) => mark !== null)
  if (marks.some((mark) => mark <= day) && marks.some((mark) => mark >= day)) return 'likely'
  if (marks.some((mark) => Math.abs(dayNumber(mark) - dayNumber(day)) <= reach)) return 'possible'
  return 'no-evidence'
}

/** An office title in a form that two spellings of it share. */
export const officeKey = (title: string): string => title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')

/** Whether a tenure is in an office named by its title or its slug. */
export const isOffice = (tenure: TenureRecord, office: string): boolean =>
  officeKey(tenure.office) === officeKey(office)
