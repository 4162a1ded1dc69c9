import { cited, citing, nested } from './example.ts'

/** A term with one commitment, for the examples of rules. */
export const termWith = (commitment: string, evidence: string = citing({ says: 'declared' }, 'summary')): string =>
  `state: state/xanadu\nof: organization/example-pact\nstart: "2017-01-01"\nend: "2017-12-31"\n${cited('state', 'of', 'start', 'end')}${nested('commitments', { water: `summary: Agree on shared water.\n${commitment}${evidence}` })}`
