import { search as words } from '#web/words/index.ts'
import type { Found } from './engine.ts'
import type { Asking } from './use-engine.ts'

const told = ({ total, leftOut, unasked }: Found): string => {
  const sum = total === 0 ? words.nothing[unasked ?? 'none'] : `${words.total(total)}.`
  return leftOut.length === 0 ? sum : `${sum} ${words.leftOut(leftOut.join(' '))}`
}

/** How far a search has come, in one sentence or two: the one thing that is announced. */
export const statusOf = (state: Asking<Found>): string => {
  switch (state.stage) {
    case 'idle':
      return ''
    case 'asking':
      return words.fetching
    case 'failed':
      return words.failed
    case 'done':
      return told(state.answer)
  }
}
