import type { RecordType } from '@csto-record/domain'
import * as z from 'zod'
import { nearestName } from '../parameters/expected.ts'
import { pathsFrom, stepsFrom, wayFrom } from './steps.ts'

const mostPaths = 10

/**
 * The parameter that names paths to expand, of records of a type: fields that name records, `place`, and fields of those,
 * `place.state`. A path that leads nowhere is a problem that names the closest one.
 */
export const expandParam = (type: RecordType) => {
  const steps = [...stepsFrom(type).keys()]
  const oneStep = `one of ${steps.join(', ')}, or a field of what that leads to after another point`
  const [example = ''] = steps
  return z
    .array(z.string().regex(/^[A-Za-z]+(?:\.[A-Za-z]+)*$/, 'is no path of fields'))
    .min(1)
    .max(mostPaths)
    .superRefine((paths, context) => {
      for (const [index, path] of paths.entries()) {
        if (wayFrom(type, path) !== undefined) continue
        const near = nearestName(pathsFrom(type), path)
        const expected = near === undefined ? oneStep : `${oneStep}; the closest is ${near}`
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'leads nowhere from a record of this type',
          params: { expected },
        })
      }
    })
    .meta({ examples: [[example]] })
}
