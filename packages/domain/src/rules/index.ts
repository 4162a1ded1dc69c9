import { fieldsSupported } from './fields-supported.ts'
import { referencesExist } from './references-exist.ts'
import type { Rules } from './rule.ts'

/** Every rule of the record, in alphabetical order. */
export const rules: Rules = [fieldsSupported, referencesExist]
