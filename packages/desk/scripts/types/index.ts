import { queryTypesTexts } from './query-types.ts'
import { recordTypesText } from './record-types.ts'

/**
 * The types that packages declare, as files by their path from the folder of the packages: written from the schemas, so
 * that whoever reads them needs no schema library and finds a comment on every member.
 */
export const writtenTypes = (packages: string): Readonly<Record<string, string>> => ({
  'domain/src/generated/types.ts': recordTypesText(),
  ...Object.fromEntries(
    Object.entries(queryTypesTexts(packages)).map(([file, text]) => [`queries/src/generated/${file}`, text]),
  ),
})
