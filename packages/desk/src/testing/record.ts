import { exampleFiles } from '@csto-record/domain/testing'

const cite = (phrase: string, supports: string) =>
  `evidence:\n  - { source: source/example, phrase: "${phrase}", supports: [${supports}] }\n`

/** A small record of made-up states, bodies and people, with names in two languages: what drafts are tested against. */
export const deskRecord: Readonly<Record<string, string>> = {
  ...exampleFiles,
  'dataset.yaml': 'version: 0.0.1\nasOf: "2025-06-30"\n',
  'organizations/example-pact.yaml': `name: Example Pact\nkind: subject\nseries:\n  - { key: storm, name: 'Exercises "Storm"', numbering: year }\n${cite('the Example Pact', 'name, series')}`,
  'organizations/relief-society.yaml': `name: Relief Society\nacronym: RSOC\nkind: other\n${cite('the Relief Society RSOC', 'name, acronym')}`,
  'bodies/lake-council.yaml': `name: Lake Council\nnames: [{ text: Озерный совет, language: ru }]\nparent: organization/example-pact\nseries: [{ key: sessions, name: Sessions of the Lake Council, numbering: ordinal }]\n${cite('Lake Council of the Example Pact', 'name, parent, series')}`,
  'bodies/council-of-lake-ministers.yaml': `name: Council of Lake Ministers\nparent: organization/example-pact\n${cite('Council of Lake Ministers of the Example Pact', 'name, parent')}`,
  'persons/asel-primerova.yaml': `name: Asel Primerova\nnames: [{ text: Асель Примерова, language: ru }]\n${cite('Asel Primerova', 'name')}`,
  'persons/boris-sample.yaml': `name: Boris Sample\nnames: [{ text: Борис Самплов, language: ru }]\n${cite('Boris Sample', 'name')}`,
  'places/bishkek.yaml': `name: Bishkek\nnames: [{ text: Бишкек, language: ru }]\n${cite('Bishkek', 'name')}`,
  'places/high-range.yaml': `name: Highfell training ground\n${cite('Highfell training ground', 'name')}`,
  'events/2018-05-02-lake-council-2.yaml': `name: Second session of the Lake Council\nkind: session\nstart: "2018-05-02"\nplace: place/bishkek\nbodies: [body/lake-council]\nseries: { of: body/lake-council, key: sessions, number: 2 }\nevidence:\n  - { source: source/example, phrase: "second session of the Lake Council in Bishkek", supports: [start, place, bodies, series], says: held }\n`,
  'events/2017-06-05-storm-2017.yaml': `name: Storm-2017\nkind: exercise\nstart: "2017-06-05"\nend: "2017-06-09"\nseries: { of: organization/example-pact, key: storm }\nevidence:\n  - { source: source/example, phrase: "Storm-2017 from 5 to 9 June 2017", supports: [start, end, series], says: held }\n`,
}
