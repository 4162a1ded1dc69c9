import type { Rules } from '../rule.ts'
import { coordinatesInState } from './coordinates-in-state.ts'
import { isoCodes } from './iso-codes.ts'

/** Rules on states and places on the map. */
export const placeRules: Rules = [coordinatesInState, isoCodes]
