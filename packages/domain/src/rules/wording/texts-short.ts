import type { Rule } from '../rule.ts'
import { ownTexts } from '../support/own-texts.ts'

/** Characters that each text of ours may have. A summary is a line or two; a note explains. */
const limits: Readonly<Record<string, number>> = {
  summary: 300,
  about: 300,
  group: 120,
  question: 300,
  searched: 400,
  function: 500,
  composition: 500,
  definition: 500,
  note: 800,
}

const topic = (definition: string) => ({ 'topics/threats.yaml': `name: Threats\ndefinition: ${definition}\n` })

export const textsShort: Rule = {
  id: 'texts-short',
  summary: 'What we write is short.',
  check: ({ dataset, locate }) =>
    ownTexts(dataset).flatMap(({ record, path, text }) => {
      const member = String(path.at(-1))
      const limit = limits[member] ?? Number.POSITIVE_INFINITY
      if (text.length <= limit) return []
      const message = `${text.length} characters, of ${limit} that a ${member} may have`
      return [{ ...locate(record.id, path), message, tip: 'say less, or make several records or entries of it' }]
    }),
  passes: topic('What the organization calls a threat.'),
  fails: topic('Threats. '.repeat(60).trim()),
}
