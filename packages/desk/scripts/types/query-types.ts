import { join } from 'node:path'
import { CompiledDate, type RecordType } from '@csto-record/domain'
import { type Query, queries } from '@csto-record/queries'
import { referringTo } from '@csto-record/queries/references'
import type * as z from 'zod'
import { commentsIn, undocumented } from './documented.ts'
import { declared, pascal, registerOf } from './names.ts'
import { bareText, type Side } from './type-text.ts'

const header = '// Written by `npm run types` from the queries; not edited by hand.\n'
const domain = '@csto-record/domain/types'

/** Types of the domain by the ids that schemas give them; a day that goes in is any text. */
const domainTypes: Readonly<Record<string, string>> = {
  Day: 'Day',
  DateResult: 'FuzzyDate',
  FuzzyDate: 'FuzzyDate',
  End: 'End',
  ActDate: 'ActDate',
  Json: 'Json',
  RecordId: 'Id',
}

const refText = `/** A record by id and name. */
export interface Ref<T extends RecordType = RecordType> {
  /** The id of the record. */
  readonly id: Id<T>
  /** The name to show for it. */
  readonly name: string
}
`

/** What results share, with the comment that stands over it. */
const shared: Readonly<Record<string, string>> = {
  Cited: 'A citation with enough of its source to be shown or checked without a second question.',
  DisputeResult: 'Another value that sources give for a field, and why it is not the preferred one.',
  EventResult: 'An event as lists show it.',
  DocumentResult: 'A document as lists show it.',
  CommitmentResult: 'A commitment as lists show it, with what is on record of its outcome.',
  NotKnown: 'How many records a limit on the second clock leaves out, and why; null where no limit was asked for.',
  CertaintyGround: 'Why an answer about a day is as sure as it is, and no surer.',
}

const refTo = (schema: z.ZodType): string | undefined => {
  if (schema === CompiledDate) return 'FuzzyDate'
  const types: readonly RecordType[] | undefined = referringTo(schema)
  return types && `Ref<${types.map((type) => `'${type}'`).join(' | ')}>`
}

const importing = (names: Iterable<string>, from: string): string => {
  const sorted = [...new Set(names)].toSorted()
  return sorted.length === 0 ? '' : `import type { ${sorted.join(', ')} } from '${from}'\n`
}
const isOfDomain = (name: string): boolean => name === 'RecordType' || Object.values(domainTypes).includes(name)
const importsOf = (used: Iterable<string>): string => {
  const all = [...used]
  return `${importing(all.filter(isOfDomain), domain)}${importing(
    all.filter((name) => !isOfDomain(name)),
    './shared.ts',
  )}`
}

/**
 * The types of every query, as files by their name in `packages/queries/src/generated`: of each query what it takes and
 * what it gives, in `shared.ts` what several give, in `index.ts` all of them. They import nothing but each other and the
 * types of the domain. `folder` is that of the packages.
 */
export const queryTypesTexts = (folder: string): Readonly<Record<string, string>> => {
  const fileOf = ({ info: { name } }: Query) => join(folder, 'queries/src/queries', `${name}.ts`)
  const comments = commentsIn(queries.map(fileOf))
  const elsewhere = (id: string, side: Side) => (id === 'Day' && side === 'input' ? 'string' : domainTypes[id])
  const sharedRegister = registerOf({
    elsewhere: (id, side) => (id === 'Ref' ? id : elsewhere(id, side)),
    instanceOf: (schema, uses) => {
      const ref = refTo(schema)
      if (ref !== undefined) uses(ref === 'FuzzyDate' ? ref : 'Ref')
      return ref
    },
    about: (id) => shared[id] ?? `What several answers give as \`${id}\`.`,
    comments: comments.ofName,
  })
  const texts = queries.map((query): readonly [string, string] => {
    const { name, summary, params, result } = query.info
    const type = pascal(name)
    const register = registerOf({
      elsewhere,
      instanceOf: (schema, uses) => {
        const ref = refTo(schema)
        if (ref !== undefined) uses(ref === 'FuzzyDate' ? ref : 'Ref')
        return ref
      },
      about: () => '',
      shared: sharedRegister,
    })
    const takes = declared(
      `${type}Params`,
      `What \`${name}\` takes.`,
      bareText(params, 'input', undocumented, register, [`${type}Params`]),
      true,
    )
    const checked = declared(
      `${type}Checked`,
      `What \`${name}\` takes once it is checked: what was left out is there, as its default.`,
      bareText(params, 'output', undocumented, register, [`${type}Checked`]),
      true,
    )
    const gives = declared(
      `${type}Result`,
      summary,
      bareText(result, 'output', comments.ofResult(fileOf(query)), register, [type]),
    )
    const parts = [takes, checked, ...register.declarations.values(), gives]
    return [`${name}.ts`, `${header}${importsOf(register.used)}\n${parts.join('\n')}`]
  })
  const used = new Set([...sharedRegister.used, 'Id', 'RecordType'])
  const sharedText = `${header}${importing([...used].filter(isOfDomain), domain)}\n${[refText, ...sharedRegister.declarations.values()].join('\n')}`
  const index = [...texts.map(([file]) => file), 'shared.ts'].map((file) => `export type * from './${file}'\n`).join('')
  return { ...Object.fromEntries(texts), 'shared.ts': sharedText, 'index.ts': `${header}${index}` }
}
