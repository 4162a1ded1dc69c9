import 'server-only'
import { type Id, recordById } from '@csto-record/domain'
import { pathBetween } from '@csto-record/queries'
import type { Step, StepEnd } from '@csto-record/queries/paths'
import { hrefOf } from '#web/format/href.ts'
import { dataset, nameOf } from './dataset.ts'

const ends: readonly (readonly [Id, Id])[] = [
  ['person/alexander-gorovoy', 'state/kazakhstan'],
  ['person/valery-semerikov', 'place/astana'],
  ['force/krrf', 'state/tajikistan'],
]

const endOf = ({ id }: { readonly id: Id }): StepEnd => ({ id, name: nameOf(id), language: null, href: hrefOf(id) })

/** A few ways between two, as an answer in the browser has them: what the page shows to those without scripts. */
export const examplePaths = ends
  .filter((pair) => pair.every((id) => recordById(dataset, id) !== undefined))
  .flatMap(([from, to]) => {
    const { steps } = pathBetween(dataset, { from, to })
    if (steps === null || steps.length === 0) return []
    const told = steps.map(
      (step): Step => ({
        from: endOf(step.from),
        field: step.field,
        to: endOf(step.to),
        evidence: step.evidence.map(({ by, ...cited }) => ({ ...cited, by: by?.name ?? null })),
      }),
    )
    return [{ from: endOf({ id: from }), to: endOf({ id: to }), steps: told }]
  })
/** The address of a question. */
export const pathHref = (from: Id, to: Id): string => `/path?${new URLSearchParams({ from, to })}`
