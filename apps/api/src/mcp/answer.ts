import * as z from 'zod'
import { Stamp } from '../http/served.ts'

/** Why a tool gives no answer: nothing on record answers it, or it could not be asked so. */
export const reasons = [
  'no-evidence',
  'bad-arguments',
  'unknown-tool',
  'unknown-record',
  'withdrawn-record',
  'too-large',
] as const

/** How many problems of arguments are told; whoever sends more has made one mistake many times. */
export const mostErrors = 20

const Problem = z.object({
  parameter: z.string(),
  value: z.string().nullable(),
  message: z.string(),
  expected: z.string(),
})

/** What every tool answers with, besides `result`, whose shape is that of its query. */
export const Answer = z.object({
  dataset: Stamp,
  answered: z.boolean().describe('whether the record answers; false is no statement that something was not so'),
  reason: z.enum(reasons).nullable().describe('why not; null where it does'),
  why: z.string().optional().describe("the query's own word for having no answer"),
  errors: z.array(Problem).optional().describe('arguments that do not fit, each with what would be right'),
  near: z.array(z.string()).optional().describe('names close to one that is not there'),
  moved: z
    .array(z.object({ parameter: z.string(), asked: z.string(), now: z.string() }))
    .optional()
    .describe('ids that were retired, and what the answer is about instead'),
  shortened: z
    .array(z.object({ at: z.string(), shown: z.int(), of: z.int() }))
    .optional()
    .describe('lists that are given in part'),
  askForLess: z.string().optional().describe('how to have the rest of what was shortened'),
  whole: z.string().optional().describe('the address of the whole answer'),
})
export type Answer = Readonly<z.infer<typeof Answer>> & { readonly result?: unknown }
export type Reason = (typeof reasons)[number]
