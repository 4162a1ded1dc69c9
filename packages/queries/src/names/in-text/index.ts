export type { NameInText } from './mentions-in.ts'
export { type NamedRecord, type NamesFile, type OpenedNames, openNames } from './names-file.ts'
export type { Reason, Resolved } from './resolved.ts'
