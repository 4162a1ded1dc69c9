import type { Findings, FoundMeeting } from './find.ts'

/** The paragraphs of a page that tell of one event. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly meeting: FoundMeeting | null
  /** Set where the page numbers the meeting of a body that the record does not know by that name. */
  readonly unnamed: number | null
}

/** One stretch for each numbered meeting that the page names, up to the next one; the whole page where it names none. */
export const stretchesOf = ({ paragraphs, meetings, unnamed }: Findings): readonly Stretch[] => {
  const heads = [
    ...meetings.map((meeting) => ({
      key: `${meeting.of} ${meeting.series} ${meeting.number}`,
      from: meeting.paragraph,
      meeting,
      unnamed: null,
    })),
    ...unnamed.map(({ number, paragraph }) => ({ key: `${number}`, from: paragraph, meeting: null, unnamed: number })),
  ].toSorted((left, right) => left.from - right.from)
  const once = heads.filter(({ key }, position) => heads.findIndex((head) => head.key === key) === position)
  if (once.length === 0) return [{ from: 1, to: paragraphs.length, meeting: null, unnamed: null }]
  return once.map((head, position) => {
    const next = once[position + 1]?.from
    return { ...head, to: next === undefined ? paragraphs.length : Math.max(head.from, next - 1) }
  })
}
