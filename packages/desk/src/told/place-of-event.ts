import { hasType, type Id } from '@csto-record/domain'
import type { Findings } from '../page/findings.ts'
import { type Span, within } from '../page/page.ts'
import { eventWordsIn, isAside } from './event-words.ts'
import type { Head } from './heads.ts'
import type { Told } from './told-event.ts'

const located =
  /(?<!\p{L})(?:in|at|near|to|outside|в|во|на|под)\s+(?:территории\s+)?(?:the\s+|[Рр]еспублик\p{L}\s+|[Rr]epublic of\s+|городе\s+|г\.\s*|полигоне\s+|территории\s+)?(?:(?:city|town|capital) of\s+)?$/iu

/** Where an event was or is to be, by the sentences that tell of it; a place before a state, null where none says. */
export const placeOfEvent = (
  findings: Findings,
  sentences: readonly Span[],
  heads: readonly Head[],
): Told<Id<'place' | 'state'>> | null => {
  const { page, mentions, datelines } = findings
  const candidates = sentences.flatMap((sentence) => {
    const words = eventWordsIn(page.text.slice(sentence.start, sentence.end), sentence.start)
    const head = heads.find(({ at }) => within(at, sentence))
    if (words.length === 0 && head === undefined) return []
    return (
      mentions
        .filter(
          (one) =>
            within(one, sentence) && hasType(one.id, 'place', 'state') && !datelines.some((line) => within(one, line)),
        )
        .filter((one) => located.test(page.text.slice(0, one.start).slice(-40)))
        // Another event's place stands after that event's name.
        .filter((one) => {
          const last = words.filter(({ end, isNoun }) => isNoun && end <= one.start).at(-1)
          if (last === undefined) return true
          if (head === undefined) return !isAside(page.text.slice(sentence.start, last.start))
          return last.start <= head.at.end || last.kind === head.word?.kind
        })
    )
  })
  const [place] = [...candidates.filter(({ id }) => hasType(id, 'place')), ...candidates]
  return place !== undefined && hasType(place.id, 'place', 'state') ? { value: place.id, at: place } : null
}
