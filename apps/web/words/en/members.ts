import { countOf } from '#web/format/count.ts'

/** The question which states belonged to the organization on a day. */
export const members = {
  onADay: 'Members on a day',
  label: 'Which states belonged to it on',
  ask: 'Ask',
  on: (day: string, count: number): string =>
    count === 0
      ? `On ${day}, no state on record belonged to the organization or its treaty.`
      : `On ${day}, on record: ${countOf(count, 'state')}.`,
  /** Of a state that was bound by the treaty without being a member. */
  bound: (state: string): string => `${state} (treaty)`,
  roleIn: (role: string, of: string): string => `${role} of the ${of}`,
  notLookedAt: (asOf: string): string =>
    `The sources were checked up to ${asOf}: of later days nothing is sure, and who belongs to it then may be others.`,
  inBrackets: (text: string): string => `(${text})`,
  noDay: (text: string): string => `“${text}” is no day of the calendar. Right would be a day such as 2003-01-01.`,
  withoutScripts:
    'Without scripts a day in the address is not read: “Every answer, day by day” below has the answer for any day.',
  dayByDay: 'Every answer, day by day',
  days: 'Days',
  states: 'States',
  none: 'none on record',
  possibly: (name: string): string => `possibly ${name}`,
  until: (day: string): string => `until ${day}`,
  since: (day: string): string => `from ${day} on`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
} as const
