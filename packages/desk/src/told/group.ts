import type { Findings } from '../page/findings.ts'
import { opensParagraph, type Span } from '../page/page.ts'
import { eventWordsIn } from './event-words.ts'
import type { Head } from './heads.ts'
import { mayBeSame } from './told-date.ts'

/** The sentences of a page that tell of one event. */
export interface Group {
  readonly heads: readonly Head[]
  /** Positions of sentences, in order. */
  readonly sentences: readonly number[]
  /** Sentences that speak of another event in passing: who speaks in them is there, what they tell is not this event's. */
  readonly asides: readonly number[]
}

const numberOf = ({ meeting }: Head): number | null => meeting?.number ?? null
const holderOf = ({ meeting }: Head): string | null => meeting?.of?.id ?? null
const idsOf = ({ bodies }: Head): readonly string[] => bodies.map(({ id }) => id)

const daysAgree = (left: Head, right: Head): boolean => {
  const [one, other] = [left.date.start?.edtf, right.date.start?.edtf]
  return one === undefined || other === undefined || mayBeSame(one, other)
}

/** Whether two heads name one event. */
const isSame = (left: Head, right: Head): boolean => {
  if (left.exercise !== null || right.exercise !== null) {
    const [one, other] = [left.exercise, right.exercise]
    if (one === null || other === null) return false
    const years = one.year === null || other.year === null || one.year === other.year
    return one.of === other.of && one.series === other.series && years && one.part === other.part
  }
  const [one, other] = [numberOf(left), numberOf(right)]
  if (one !== null && other !== null) {
    return one === other && (holderOf(left) === null || holderOf(right) === null || holderOf(left) === holderOf(right))
  }
  const areToCome = left.says === 'planned' && right.says === 'planned'
  if (((left.isOther || right.isOther) && !areToCome) || !daysAgree(left, right)) return false
  const [ids, others] = [idsOf(left), idsOf(right)]
  return (
    ids.length > 0 &&
    others.length > 0 &&
    (ids.every((id) => others.includes(id)) || others.every((id) => ids.includes(id)))
  )
}

/** Heads that stand for an event of their own: not named in passing, unless they have a day. */
const isOwn = (head: Head): boolean =>
  (!head.isAside && !head.isOther) || head.date.start !== null || (head.meeting !== null && !head.isAside)

const goesOn = /^\s*(?:It|They|There|This|These|In it|Участие в н(?:ем|ём|их)|В н(?:ем|ём|их|ей)|Он[аои]?|Это)\s/u

/** Whether a sentence speaks of an exercise or an operation, and of no meeting. */
const speaksOfExercise = ({ page }: Findings, { start, end }: Span): boolean => {
  const words = eventWordsIn(page.text.slice(start, end), start)
  const isOf = (kinds: readonly string[]) => words.some(({ kind }) => kind !== null && kinds.includes(kind))
  return isOf(['exercise', 'operation']) && !isOf(['meeting', 'session', 'consultation', 'conference'])
}

interface Made extends Group {
  readonly heads: Head[]
  readonly sentences: number[]
  readonly asides: number[]
}

/**
 * What a page tells, event by event. A sentence without a name of its own goes with the event that its paragraph, or
 * the page, tells of; one that names another event in passing goes with none. Empty where no event is named.
 */
export const groupsOf = (findings: Findings, heads: readonly Head[]): readonly Group[] => {
  const { page } = findings
  const groups: Made[] = []
  let current: Made | null = null
  let passing: Made | null = null
  for (const [position, sentence] of page.sentences.entries()) {
    const here = heads.filter((head) => head.sentence === position)
    const found = here.filter(isOwn).map((head) => {
      const known = groups.find((group) => group.heads.some((other) => isSame(other, head)))
      known?.heads.push(head)
      if (known !== undefined) return { head, group: known }
      const group: Made = { heads: [head], sentences: [], asides: [] }
      groups.push(group)
      return { head, group }
    })
    for (const group of new Set(found.map((one) => one.group))) group.sentences.push(position)
    const [first] = found.filter(({ head }) => !head.isAside && !head.isOther)
    // An event in the midst of a paragraph has its sentence; the paragraph goes on with what it began with.
    if (first !== undefined && (current === null || opensParagraph(page, sentence))) current = first.group
    if (here.length > 0 || current === null) {
      if (found.length === 0 && here.every((head) => !head.isOther)) current?.asides.push(position)
      passing = found.at(-1)?.group ?? null
      continue
    }
    // "It" is what the sentence before spoke of, in passing or not.
    if (
      passing !== null &&
      passing !== current &&
      !opensParagraph(page, sentence) &&
      goesOn.test(page.text.slice(sentence.start))
    ) {
      passing.sentences.push(position)
      continue
    }
    passing = null
    // What is told of an exercise that a meeting only spoke of is not told of the meeting.
    const isExercise = current.heads.some(
      ({ exercise, word }) => exercise !== null || word?.kind === 'exercise' || word?.kind === 'operation',
    )
    if (isExercise || !speaksOfExercise(findings, sentence)) current.sentences.push(position)
  }
  return groups
}
