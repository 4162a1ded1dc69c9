import { source } from './example.ts'

/** A text of our own, for rules that hold phrases against texts. */
export const exampleText = `The council of the Example Pact met

On 3 April 2019 the delegations met in Other City, and the chair of the council spoke of water, of grain and of trade.
The chair of the council thanked the delegations for their work on trade, and the chair of the council closed the day.
`

const digest = 'eadbb283316976ff9be1514f33a10d6314303667311484f7bb748eeca3056104'

/** The source whose text that is. */
export const held = {
  'sources/held.yaml': source(
    'held',
    '2019-04-04',
    `text: { file: example.txt, sha256: "${digest}", paragraphs: 3 }\n`,
  ),
}
