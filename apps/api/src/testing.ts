import type { Dataset } from '@csto-record/domain'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { ownIdentity } from '@csto-record/formats'
import { type App, createApp } from './app.ts'
import type { Config } from './config.ts'

const cited = (phrase: string, supports: string, says = ''): string =>
  `  - { source: source/example, phrase: ${phrase}, supports: [${supports}]${says === '' ? '' : `, says: ${says}`} }\n`

const event = (day: string, kind: string, says: string): string =>
  `name: The ${kind} of ${day}\nkind: ${kind}\nstart: "${day}"\nplace: place/example-city\nbodies: [body/example-council]\nevidence:\n${cited('as the example has it', 'start, place, bodies', says)}`

/** A small record with something of what each address can be asked for. */
const files: Readonly<Record<string, string>> = {
  ...exampleFiles,
  'events/2019-05-02-session.yaml': `${event('2019-05-02', 'session', 'held')}topics: [topic/threats]\nremarks:\n  on-peace:\n    speaker: person/jane-example\n    summary: Peace is good.\n    evidence:\n      - { source: source/example, phrase: peace is good, supports: [speaker, summary] }\n`,
  'events/2019-06-10-meeting.yaml': event('2019-06-10', 'meeting', 'planned'),
  'events/2019-07-exercise.yaml': event('2019-07', 'exercise', 'planned'),
  'events/2020-01-01-undated-report.yaml':
    'name: An event of an undated report\nkind: visit\nevidence:\n  - { source: source/undated, phrase: as the example has it, supports: [kind] }\n',
  'sources/undated.yaml':
    'publisher: Example Gazette\ntitle: Undated, "quoted"\nurl: https://example.org/b\nlanguage: en\nkind: news\n',
  'topics/threats.yaml': 'name: Threats\ndefinition: What a pact is made against.\n',
}

export const exampleDataset: Dataset = {
  ...datasetOf(files),
  redirects: [
    { from: 'event/old-session', to: 'event/2019-05-02-session', reason: 'renamed' },
    { from: 'event/never-was', to: null, reason: 'the source was a forgery' },
  ],
}

export const exampleConfig: Config = {
  identity: ownIdentity,
  publicUrl: 'https://api.example.org',
  readerUrl: 'https://example.org',
  encoders: {},
  docsScript: () => 'const logo = "https://cdn.redoc.ly/redoc/logo-mini.svg"',
  releases: [],
  isReady: () => true,
  onFailure: (error) => {
    throw error
  },
}

/** The API over the small record; a failure nobody foresaw makes the test fail. */
export const exampleApp = (config: Partial<Config> = {}, dataset: Dataset = exampleDataset): App =>
  createApp({ dataset, config: { ...exampleConfig, ...config } })
