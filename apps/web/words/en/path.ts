import { countOf } from '#web/format/count.ts'

/**
 * How one record names another in a field: the words between the two, by the type of the record that names and the field.
 * `<` before the words: the one that is named stands first.
 */
const steps: Readonly<Record<string, string>> = {
  'event place': 'was held in',
  'event bodies': '< held',
  'event forces': 'was an event of',
  'event series': 'belongs to a run of events of',
  'event chair': '< chaired',
  'event participants': '< was at, or was expected at,',
  'event figures': 'has a figure of',
  'event agenda': 'had on its agenda',
  'event outcomes': 'had as an outcome',
  'event partOf': 'was a part of',
  'remark event': 'was said at',
  'remark speaker': 'was said by',
  'remark about': 'is about',
  'commitment chairmanship': 'was promised for',
  'commitment declaredBy': '< declared',
  'commitment declaredAt': 'was declared at',
  'commitment followUps': 'was followed up by',
  'document body': '< adopted',
  'document event': 'was made at',
  'document parties': '< is a party to',
  'document initiatedBy': '< proposed',
  'act document': 'concerns',
  'act party': 'is an act of',
  'provision document': 'is an article of',
  'chairmanship state': 'is a term of',
  'chairmanship of': 'is a term in the chair of',
  'chairmanship takenFrom': 'was preceded by a term of',
  'chairmanship handover': 'was handed over at',
  'membership state': 'is a membership of',
  'membership of': 'is a membership in',
  'tenure person': 'is an office of',
  'tenure of': 'is an office in',
  'person state': 'served, or was nominated by,',
  'place state': 'lies in',
  'organization state': 'is an authority of',
  'organization parent': 'is a part of',
  'organization seat': 'has its seat in',
  'body parent': 'is a part of',
  'body foundingAct': 'was founded by',
  'body seats': 'has a seat for',
  'force parent': 'is a part of',
  'force foundingAct': 'was founded by',
  'force figures': 'has a figure of',
  'source publisherParty': 'was published on behalf of',
  'source origin': 'copies the text of',
  'topic broader': 'is a part of the topic',
}
/** Fields that any type of record may have. */
const anywhere: Readonly<Record<string, string>> = {
  topics: 'is filed under',
  evidence: 'rests on',
  disputes: 'has in dispute',
}

/** The page that tells how two records are connected. */
export const path = {
  title: 'How two are connected',
  titleOf: (from: string, to: string) => `${from} and ${to}: how they are connected`,
  description:
    'Find the shortest way from one record of the CSTO to another: who was where, who belongs to what, each step with its sources.',
  lead: 'Choose two: people, states, bodies, events, documents. The answer is the shortest way from one to the other by what sources say.',
  ask: 'Ask',
  from: 'From',
  to: 'To',
  submit: 'Find the way',
  typeHint: 'Type a name and choose from the list.',
  /** The words between two, and whether the one that is named stands first. */
  between: (type: string, field: string, fieldName: string): { readonly turned: boolean; readonly words: string } => {
    const told = steps[`${type} ${field}`] ?? anywhere[field] ?? `names, as its ${fieldName},`
    return told.startsWith('< ') ? { turned: true, words: told.slice(2) } : { turned: false, words: told }
  },
  stop: '.',
  suggestionsFor: (label: string) => `Suggestions: ${label}`,
  fetching: 'Looking for a way…',
  failed: 'The links between records could not be fetched. Check the connection and load the page again.',
  steps: (count: number) => countOf(count, 'step'),
  same: 'Both are the same record.',
  none: (from: string, to: string, most: number) =>
    `The record shows no way from ${from} to ${to} in ${countOf(most, 'step')} or fewer. A way over a page that both are cited from, a topic that both stand under, or a record that nearly everything names does not count.`,
  lacking: (ids: string) => `The record has no ${ids}. Choose from the list as you type.`,
  found: (from: string, to: string, count: number) => `From ${from} to ${to} in ${countOf(count, 'step')}.`,
  editorial: 'Our own order; no source is needed.',
  onEvidence: 'On the evidence of',
  nobody: (text: string) => `Nothing on record fits “${text}”.`,
  moreSources: (count: number) => `${countOf(count, 'more source')}`,
  about: 'What is searched',
  aboutText:
    'A step is one record naming another, with the source that says so. The way with the fewest steps is shown; there may be others as short. The search runs in your browser over a file of all links; what each step rests on is fetched for the steps alone.',
  data: 'The same as data',
  examples: 'Examples',
  withoutScripts:
    'Choosing two here needs scripts. The interface for programs answers the same question without any, by the ids that stand at the end of each page:',
  submitApi: 'Ask for an answer as JSON',
} as const
