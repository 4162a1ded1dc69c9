import {
  type AnyDefinition,
  definitionOf,
  disputeReasons,
  manners,
  membersOf,
  type RecordType,
  recordTypes,
  type Structure,
  stagesIn,
} from '@csto-record/domain'
import { away, once, presentedSchema, withAway } from '@csto-record/formats'
import { capital, kebab, singular, slugged } from './names.ts'

type Members = ReadonlyMap<string, Structure>

/** A member of a record or of one of its parts, where it stands and what it means. */
export interface Meaning {
  readonly type: RecordType
  /** The names of the members it stands in, its own last. */
  readonly path: readonly string[]
  readonly name: string
  readonly structure: Structure
  readonly predicate: string
  /** The class of what it is said of. */
  readonly owner: string
}

/** Members that the model words in its own way: ids, evidence, disputes, open questions. */
export const apart = new Set(['id', 'type', 'evidence', 'disputes', 'open'])

/** The members of a record as the API gives it, those who were away beside the participants. */
export const structuresOf: (type: RecordType) => Members = (() => {
  const kept = new Map<RecordType, Members>()
  return (type) => {
    const made = kept.get(type) ?? withAway(membersOf(presentedSchema(type)))
    kept.set(type, made)
    return made
  }
})()

const aboutOf = ({ fields }: AnyDefinition, name: string) => fields[name]?.about

/** The term of a member: a known one that its definition names, or one of ours. */
export const predicateOf = (type: RecordType, path: readonly string[], { said }: Structure): string => {
  const name = path.at(-1) ?? ''
  const term = path.length === 1 ? (aboutOf(definitionOf(type), name)?.term ?? said.term) : said.term
  // The word for a list of participants means that they took part.
  return term ?? `own:${name}`
}

export const ownClassOf = (type: RecordType): string => `own:${capital(type)}`

const signature = ({ members }: Structure): string => [...members.keys()].join(' ')

const awayNames: ReadonlySet<string> = new Set(away)

/** Everything that is known of the terms, found once: definitions do not change. */
const found = once(() => {
  const classes = new Map<string, string>()
  const parts = new Map<string, string>()
  const schemes = new Map<string, readonly string[]>()
  const schemeOf = new Map<string, string>()
  const meanings: Meaning[] = []

  const nameClass = (type: RecordType, path: readonly string[], structure: Structure): string => {
    const name = path.at(-1) ?? ''
    const plain = capital(structure.list ? singular(name) : name)
    const taken =
      recordTypes.some((other) => capital(other) === plain) ||
      (parts.get(plain) ?? signature(structure)) !== signature(structure)
    const chosen = taken ? `${capital(type)}${plain}` : plain
    parts.set(chosen, signature(structure))
    return `own:${chosen}`
  }
  const nameScheme = (type: RecordType, path: readonly string[], choices: readonly string[]): string => {
    const name = path.at(-1) ?? ''
    const holder = path.at(-2)
    const plain =
      holder === undefined ? `${type}-${kebab(name)}` : `${kebab(singular(holder))}-${kebab(singular(name))}`
    const before = schemes.get(plain)
    return before === undefined || before.join() === choices.join() ? plain : `${type}-${plain}`
  }
  const walk = (type: RecordType, owner: string, path: readonly string[], members: Members): void => {
    for (const [name, structure] of members) {
      if (path.length === 0 && apart.has(name)) continue
      const here = [...path, name]
      const key = `${type}.${here.join('.')}`
      meanings.push({ type, path: here, name, structure, predicate: predicateOf(type, here, structure), owner })
      if (structure.base === 'choice') {
        const scheme = nameScheme(type, here, structure.choices)
        schemes.set(scheme, structure.choices)
        schemeOf.set(key, scheme)
      }
      if (structure.members.size === 0 || name === 'evidence') continue
      // Those who were away are described as participants are.
      const twin = [...members].find(([, { members: theirs }]) => theirs === structure.members)?.[0] ?? name
      if (awayNames.has(name) && twin !== name) {
        classes.set(key, classes.get(`${type}.${[...path, twin].join('.')}`) ?? '')
        continue
      }
      const part = classes.get(`${type}.${path.join('.')}.${name}`) ?? nameClass(type, here, structure)
      classes.set(key, part)
      walk(type, part, here, structure.members)
    }
  }
  for (const type of recordTypes) walk(type, ownClassOf(type), [], structuresOf(type))
  for (const type of recordTypes) {
    const { stages } = definitionOf(type)
    if (stages !== null) schemes.set(`${type}-status`, stagesIn(stages))
  }
  schemes.set('evidence-manner', manners)
  schemes.set('dispute-reason', disputeReasons)
  return { classes, schemes, schemeOf, meanings }
})

/** What every member of every record means, the parts of its parts included. */
export const allMeanings = (): readonly Meaning[] => found().meanings

/** The class of a part of a record. */
export const partClassOf = (type: RecordType, path: readonly string[]): string =>
  found().classes.get(`${type}.${path.join('.')}`) ?? 'own:Part'

const common: Readonly<Record<string, string>> = { manner: 'evidence-manner', reason: 'dispute-reason' }
/** The scheme that a choice is made from. */
export const schemeOf = (type: RecordType, path: readonly string[]): string =>
  found().schemeOf.get(`${type}.${path.join('.')}`) ?? common[path.at(-1) ?? ''] ?? `${type}-status`

/** Every scheme of choices, with them. */
export const allSchemes = (): ReadonlyMap<string, readonly string[]> => found().schemes

/** A choice as a concept: `own:event-kind-session`. */
export const conceptOf = (scheme: string, choice: string): string => `own:${scheme}-${slugged(choice)}`

/** The words that stand in place of a date, by how they are written. */
export const dateWords: Readonly<Record<string, string>> = {
  '..': 'own:date-word-still-running',
  'not-yet': 'own:date-word-not-yet',
  none: 'own:date-word-none',
}
/** The property that holds such a word where the date itself has another. */
export const wordPredicateOf = (name: string): string => `own:${name}Word`
