import type { Rule } from '../rule.ts'
import { ownTexts } from '../support/own-texts.ts'

/** Words that judge. Where a body or a document has one in its name, the record quotes it as a name. */
const judging =
  /\b(regimes?|aggress(?:ion|ors?|ive)|so-called|puppets?|illegitimate|junta|annex(?:ed|ation)|occup(?:ied|ation|iers?)|liberat(?:ed|ion)|brotherly|fraternal|heroic|glorious|notorious|infamous|unprecedented|historic|landmark|successful(?:ly)?|brilliant(?:ly)?|shameful|blatant(?:ly)?|provocati(?:on|ons|ve)|hostile|unfortunately|clearly|obviously|of course)\b/i

const topic = (definition: string) => ({ 'topics/threats.yaml': `name: Threats\ndefinition: ${definition}\n` })

export const neutralWords: Rule = {
  id: 'neutral-words',
  summary: 'What we write neither praises nor blames.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    ownTexts(dataset).flatMap(({ record, path, text }) => {
      const word = judging.exec(text)?.[0]
      if (word === undefined) return []
      return [{ ...locate(record.id, path), message: `"${word}" judges`, tip: 'say who says so, or what happened' }]
    }),
  passes: topic('What the organization calls a threat.'),
  fails: topic('What an aggressive neighbour does.'),
}
