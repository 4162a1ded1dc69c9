import { datasetOf } from '@csto-record/domain/testing'
import { matters } from './example-matters.ts'
import { parties } from './example-parties.ts'
import { sources } from './example-sources.ts'
import { terms } from './example-terms.ts'
import { asYaml } from './write.ts'

/**
 * A small invented record for tests: a pact of three states with its chairs, promises, sessions and gazettes. Its
 * sources appear in 2001, 2019, 2020 and 2021, so that what is known grows.
 */
export const example = datasetOf(asYaml({ ...sources, ...parties, ...terms, ...matters }), { asOf: '2022-06-30' })
