/** Spans of days, given how each date is said. */
export const spans = {
  someDay: (days: string): string => `a day ${days}`,
  inForce: (day: string): string => `in force on ${day}, start not known`,
  since: (start: string): string => `since ${start}`,
  neither: 'neither start nor end known',
  untilOnly: (end: string): string => `until ${end}, start not known`,
  fromOnly: (start: string): string => `from ${start}, end not known`,
  fromTo: (start: string, end: string): string => `from ${start} to ${end}`,
  to: (start: string, end: string): string => `${start} to ${end}`,
  until: (end: string): string => `until ${end}`,
} as const
