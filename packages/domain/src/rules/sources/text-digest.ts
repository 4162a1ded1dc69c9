import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { recordsOf } from '../../dataset.ts'
import { paragraphsOf } from '../../reading/texts.ts'
import type { Rule } from '../rule.ts'
import { source } from '../support/example.ts'
import { exampleText, held } from '../support/example-text.ts'

export const textDigest: Rule = {
  id: 'text-digest',
  summary: 'The text we hold is the one that the source describes: its digest and its count of paragraphs.',
  check: ({ dataset, locate, texts }) =>
    recordsOf(dataset, 'source').flatMap(({ id, text }) => {
      const content = text === null ? undefined : texts?.get(text.file)
      if (texts === null || text === null || content === undefined) return []
      const digest = bytesToHex(sha256(utf8ToBytes(content)))
      const paragraphs = paragraphsOf(content).length
      const problem = (member: string, is: string | number) => {
        const message = `the text in ${text.file} has another ${member}`
        return { ...locate(id, ['text', member]), message, tip: `write ${is}, once every phrase is checked against it` }
      }
      return [
        ...(digest === text.sha256 ? [] : [problem('sha256', digest)]),
        ...(paragraphs === text.paragraphs ? [] : [problem('paragraphs', paragraphs)]),
      ]
    }),
  texts: { 'example.txt': exampleText },
  passes: held,
  fails: {
    'sources/held.yaml': source(
      'held',
      '2019-04-04',
      `text: { file: example.txt, sha256: "${'0'.repeat(64)}", paragraphs: 3 }\n`,
    ),
  },
}
