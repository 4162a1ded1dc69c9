import type { Rules } from '../rule.ts'
import { bodyExisted } from './body-existed.ts'
import { foundedByAct } from './founded-by-act.ts'
import { numberFitsName } from './number-fits-name.ts'
import { parentTold } from './parent-told.ts'
import { seriesDefined } from './series-defined.ts'
import { seriesHolderMeets } from './series-holder-meets.ts'
import { seriesRunsUpwards } from './series-runs-upwards.ts'

/** Rules on bodies and forces, and the series of their events. */
export const bodyRules: Rules = [
  bodyExisted,
  foundedByAct,
  numberFitsName,
  parentTold,
  seriesDefined,
  seriesHolderMeets,
  seriesRunsUpwards,
]
