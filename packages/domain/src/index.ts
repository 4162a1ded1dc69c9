export { readDates } from './compile/read-dates.ts'
export * from './dataset.ts'
export { dateInFull, dateInWords, dayInWords, lackOf } from './date-in-words.ts'
export { type AnyDefinition, type Definition, fieldsWith, structureOfType } from './definition/define.ts'
export {
  type About,
  type Field,
  type Fields,
  type Role,
  type Said,
  type Stages,
  type Tie,
  ties,
} from './definition/field.ts'
export { type Found, finderOf, type Place } from './definition/places.ts'
export { type Base, membersOf, type Structure, structureOf } from './definition/structure.ts'
export * from './edtf.ts'
export * from './evidence.ts'
export * from './facts.ts'
export * from './ids.ts'
export { Json } from './json.ts'
export * from './origin.ts'
export { parseEdtf } from './parse-edtf.ts'
export * from './problem.ts'
export { proseOf } from './prose.ts'
export * from './record.ts'
export { type Reference, referencesOf } from './references.ts'
export * from './resolve-id.ts'
export * from './span.ts'
export * from './status.ts'
export { actKinds, actStages } from './types/act.ts'
export { bodyCategories } from './types/body.ts'
export { bearings, commitmentSays } from './types/commitment.ts'
export { type FigureQualifier, figureQualifiers } from './types/common-fields.ts'
export { documentKinds, documentSays } from './types/document.ts'
export { eventForms, eventKinds, eventSays, participantRoles, plannedRoles } from './types/event.ts'
export { membershipRoles } from './types/membership.ts'
export { organizationKinds } from './types/organization.ts'
export { sourceKinds, sourceStandings } from './types/source.ts'

import './without-dom.ts'
