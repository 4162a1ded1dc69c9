import type { Config } from '../config.ts'
import { namespaceOf } from './linked-data/names.ts'
import type { Term } from './linked-data/term.ts'
import { ownTerms } from './linked-data/term-list.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const local = (name: string): string => name.replace('own:', '')
const link = (name: string): string =>
  name.startsWith('own:') ? `<a href="#${escaped(local(name))}">${escaped(local(name))}</a>` : escaped(name)

const row = (word: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `<dt>${word}</dt><dd>${names.map(link).join(', ')}</dd>`

const entry = ({ name, label, comment, domain, range, above, kind }: Term, namespace: string): string =>
  `<section id="${escaped(local(name))}"><h3>${escaped(local(name))}</h3><p>${escaped(comment)}</p><dl><dt>label</dt><dd>${escaped(label)}</dd><dt>address</dt><dd>${escaped(namespace + local(name))}</dd>${row('said of', domain)}${row('values', range)}${row(kind === 'class' ? 'a kind of' : 'in', above === null ? [] : [above])}</dl></section>`

const headings: readonly (readonly [Term['kind'], string])[] = [
  ['class', 'Classes'],
  ['property', 'Properties'],
  ['scheme', 'Schemes'],
  ['concept', 'Concepts'],
]

/** The definitions of our own terms as a page, each under an anchor of its name. */
export const writeDefinitions = (config: Config): string => {
  const { title } = config.identity
  const namespace = namespaceOf(config)
  const parts = headings.map(([kind, heading]) => {
    const terms = ownTerms().filter((term) => term.kind === kind)
    return `<h2>${heading}</h2>${terms.map((term) => entry(term, namespace)).join('\n')}`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: terms</title>
</head>
<body>
<h1>${escaped(title)}: terms</h1>
<p>What the words of this record mean in linked data where no known ontology has one. The same as <a href="/ns.ttl">Turtle</a> and <a href="/ns.jsonld">JSON-LD</a>; what a graph has to be like as <a href="/ns/shapes.ttl">SHACL shapes</a>.</p>
${parts.join('\n')}
</body>
</html>
`
}
