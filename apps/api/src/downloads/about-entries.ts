import { dayInWords } from '@csto-record/domain'
import type { Entry } from '../config.ts'
import type { Served } from '../http/served.ts'
import { shortEntry } from './entry.ts'

const readme = ({ dataset, config }: Served, title: string, about: string, entries: readonly Entry[]): string => {
  const { identity } = config
  const files = entries.map((entry) => `- \`${entry.name}\`: ${entry.about}`)
  return `# ${identity.title} ${dataset.version}: ${title}

A sourced, dated, machine-readable record of ${identity.subject}. Sources were looked at until ${dayInWords(dataset.asOf)}.

${about}

## Files

${files.join('\n')}

## Use

Licence: ${identity.licence.name}, ${identity.licence.url}. \`CITATION.cff\` says how to cite the data; cite the sources of single facts as the record names them. The sources keep their own rights.

What is unknown is left empty or null and never guessed.
`
}

/** A text as YAML writes it whatever it holds: YAML reads what JSON writes. */
const quoted = (text: string): string => JSON.stringify(text)

const citation = ({ dataset, config: { identity, releases } }: Served): string => {
  const released = releases.find(({ version }) => version === dataset.version)?.released
  return `cff-version: 1.2.0
message: Cite the data with its version, as below, and the sources of single facts as the record names them.
type: dataset
title: ${quoted(identity.title)}
abstract: ${quoted(`A sourced, dated, machine-readable record of ${identity.subject}.`)}
authors:
  - name: ${quoted(`The ${identity.title} contributors`)}
version: ${quoted(dataset.version)}
${released === undefined ? '' : `date-released: ${quoted(released)}\n`}license-url: ${quoted(identity.licence.url)}
`
}

/** What every download holds besides the data: what it is, under which licence, and how to cite it. */
export const aboutEntries = (
  served: Served,
  title: string,
  about: string,
  data: readonly Entry[],
): readonly Entry[] => {
  const { name, url } = served.config.identity.licence
  const others = [
    shortEntry('LICENSE.txt', 'under what the data may be used', 'text/plain', () => `${name}\n${url}\n`),
    shortEntry('CITATION.cff', 'how to cite the data (Citation File Format)', 'application/yaml', () =>
      citation(served),
    ),
  ]
  const first = shortEntry('README.md', 'this text', 'text/markdown', () =>
    readme(served, title, about, [...data, ...others]),
  )
  return [first, ...others]
}
