import { feature } from '@rapideditor/country-coder'
import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { foldName } from '../support/words.ts'

export const isoCodes: Rule = {
  id: 'iso-codes',
  summary: 'The ISO 3166-1 codes of a state belong together and to the state of that name.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'state').flatMap(({ id, name, names, officialName, iso2, iso3 }) => {
      const code = iso2 ?? iso3
      if (code === null) return []
      const country = feature(code)?.properties
      const given = iso2 === null ? 'iso3' : 'iso2'
      const problem = (field: string, message: string, tip: string) => [{ ...locate(id, [field]), message, tip }]
      if (country?.iso1A3 === undefined || (iso2 !== null && country.iso1A2 !== iso2)) {
        return problem(given, `${code} is the code of no state`, 'write the code of ISO 3166-1')
      }
      if (iso3 !== null && country.iso1A3 !== iso3) {
        return problem('iso3', `${iso3} does not go with ${iso2}`, `write ${country.iso1A3}`)
      }
      const spelled = [name, officialName ?? '', ...names.map(({ text }) => text)].map(foldName)
      if (spelled.includes(foldName(country.nameEn))) return []
      const tip = `mend the code, or add ${country.nameEn} to names`
      return problem(given, `${code} is the code of ${country.nameEn}`, tip)
    }),
  passes: { 'states/kyrgyzstan.yaml': `name: Kyrgyzstan\niso2: KG\niso3: KGZ\n${cited('name', 'iso2', 'iso3')}` },
  fails: { 'states/kyrgyzstan.yaml': `name: Kyrgyzstan\niso2: KG\niso3: KAZ\n${cited('name', 'iso2', 'iso3')}` },
}
