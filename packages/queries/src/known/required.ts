import { definitions, type RecordType } from '@csto-record/domain'

const required = new Map<string, boolean>()
/** Whether a record of this type cannot be without the field, as its schema says; found once per field. */
export const isRequired = (type: RecordType, field: string): boolean => {
  const key = `${type}.${field}`
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    definitions[type].fields
  const found = required.get(key) ?? !(shape[field]?.safeParse(null).success ?? true)
  required.set(key, found)
  return found
}
