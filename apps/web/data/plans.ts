import 'server-only'
import { plansAndOutcomes } from '@csto-record/queries'
import { dataset } from './dataset.ts'

/** What was announced beforehand and what became known of it, newest first. */
export const plans = plansAndOutcomes(dataset, {}).plans.toReversed()
