import type { Page, Span } from '../page/page.ts'
import type { Group } from './group.ts'

/** Words with which a sentence goes over from one thing to another. */
const turns = /;\s|,?\s(?:that|while|whereas|and that)\s|,\s(?:что|а|тогда как|в то время как)\s/gu

/**
 * The stretches of a page that tell of one of its events: its sentences, and of a sentence that names another event
 * too ("at the meeting in Astana he said that the committee will meet in Almaty") only the clauses that name this one.
 */
export const stretchesOf = (page: Page, group: Group, groups: readonly Group[]): readonly Span[] =>
  group.sentences.flatMap((position): readonly Span[] => {
    const sentence = page.sentences[position]
    if (sentence === undefined) return []
    const startsOf = ({ heads }: Group) => heads.filter((head) => head.sentence === position).map(({ at }) => at.start)
    const own = startsOf(group)
    const others = groups.filter((one) => one !== group).flatMap(startsOf)
    if (own.length === 0 || others.length === 0) return [sentence]
    const text = page.text.slice(sentence.start, sentence.end)
    const cuts = [...text.matchAll(turns)].map(({ index }) => sentence.start + index)
    const edges = [sentence.start, ...cuts, sentence.end]
    const clauses = edges.slice(1).map((end, at): Span => ({ start: edges[at] ?? sentence.start, end }))
    const named = clauses.map((clause) => {
      const isIn = (start: number) => start >= clause.start && start < clause.end
      return { clause, isOwn: own.some(isIn), isOthers: others.some(isIn) }
    })
    // Clauses that name no event go with the one named before them.
    let isTaken = false
    const kept = named.flatMap(({ clause, isOwn, isOthers }) => {
      if (isOwn || isOthers) isTaken = isOwn
      return isTaken ? [clause] : []
    })
    return kept.length === 0 ? [sentence] : kept
  })
