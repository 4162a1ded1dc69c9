import * as z from 'zod'

/** Why an answer about a day is as sure as it is, and no surer. */
export const grounds = [
  /** The days of the span leave no doubt. */
  'dates',
  /** A source names the person in office that very day. */
  'attested',
  /** In office before, and still so by the sources seen. */
  'still',
  /** Between two days that place the person in office. */
  'between',
  /** Within a year of a day that places the person in office. */
  'near',
  /** The days known leave it open. */
  'open-dates',
  /** The seat changed hands that day, and the record tells no hour: each held it for a part of the day. */
  'handover',
  /** More hold it by the dates known than there are seats; the dates do not tell which of them is meant. */
  'overlap',
  /** The day lies after the last that the sources looked at can tell of. */
  'not-looked-at',
  /** Nothing places the person in the office around that day. */
  'nothing-near',
] as const
export type Ground = (typeof grounds)[number]

export const Why = z.enum(grounds).meta({ id: 'CertaintyGround' })
