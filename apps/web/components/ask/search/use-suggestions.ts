import type { Told } from '@csto-record/queries/search-parts'
import { useState } from 'react'
import { useEngine } from './use-engine.ts'

const fewestLetters = 2
/** How long typing has to rest before it is looked up, in milliseconds. */
const rest = 120

export interface Suggestions {
  /** What is suggested now; none while the list is shut. */
  readonly list: readonly Told[]
  readonly isOpen: boolean
  /** The place of the one that is chosen by the keys; -1 for none. */
  readonly active: number
  readonly open: () => void
  readonly shut: () => void
  /** Moves the choice by a step, from the last to none to the first. */
  readonly move: (step: 1 | -1) => void
}

/** What the words typed so far may mean, while their list is open. */
export const useSuggestions = (typed: string): Suggestions => {
  const [wanted, setWanted] = useState(false)
  const [choice, setChoice] = useState({ typed: '', active: -1 })
  const asked = wanted && typed.trim().length >= fewestLetters ? typed.trim() : null
  const [state] = useEngine(asked, (engine) => engine.suggest(asked ?? ''), rest)
  const list = asked !== null && state.stage === 'done' ? state.answer : []
  const active = choice.typed === typed && choice.active < list.length ? choice.active : -1
  return {
    list,
    isOpen: list.length > 0,
    active,
    open: () => setWanted(true),
    shut: () => {
      setWanted(false)
      setChoice({ typed, active: -1 })
    },
    move: (step) => {
      const places = list.length + 1
      setWanted(true)
      if (list.length > 0) setChoice({ typed, active: ((active + 1 + step + places) % places) - 1 })
    },
  }
}
