import type { FactEntry, FactFile } from '#web/format/fact-file.ts'
import { factTools as words } from '#web/words/en/fact-tools.ts'
import { citationsOf } from './citations.ts'
import { makeCopying } from './copying.ts'
import { make, makeButton } from './dom.ts'
import { makeReport } from './report-form.ts'

/** The address of a fact in the API, by its id. */
const apiAddress = ({ api }: FactFile, { record, path }: FactEntry): string =>
  `${api}/v1/facts/${`${record}/${path}`.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')}`

const makeFact = (file: FactFile, fact: FactEntry): HTMLElement => {
  const copying = makeCopying()
  const report = makeReport(file, fact, copying)
  report.hidden = true
  const opener = makeButton(
    words.report,
    () => {
      report.hidden = !report.hidden
      opener.setAttribute('aria-expanded', String(!report.hidden))
    },
    { 'aria-expanded': 'false' },
  )
  const copiers = citationsOf(file, fact).map(([name, text]) =>
    makeButton(name, () => copying.copy(name, text), { 'aria-label': `${words.copy}: ${name}` }),
  )
  return make(
    'section',
    { 'aria-label': fact.title },
    make('p', { class: 'statement' }, fact.title),
    make('p', { class: 'copiers' }, make('span', {}, words.copy), ...copiers),
    copying.outcome,
    make('p', {}, opener, make('a', { href: apiAddress(file, fact) }, words.history)),
    report,
  )
}

/** The tools of the facts at some places of a page: of each what it states, what can be copied, and the report. */
export const panelContent = (file: FactFile, places: readonly string[]): readonly Node[] => {
  const facts = places.flatMap((place) => file.facts[place] ?? [])
  if (facts.length === 0) return [make('p', { role: 'status' }, words.failed)]
  return facts.map((fact) => makeFact(file, fact))
}
