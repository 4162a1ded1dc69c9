import { recordsOf } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { NarrowTools } from '#web/components/lists/narrow-tools.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { officesOf } from '#web/data/tenures.ts'
import { people as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/people' })

const listing = 'all-people'

/** Names are filed by their last word, as in an index. */
const filedUnder = (name: string): string => name.split(' ').at(-1) ?? name

const People = () => {
  const people = recordsOf(dataset, 'person').toSorted((left, right) =>
    filedUnder(left.name).localeCompare(filedUnder(right.name), 'en'),
  )
  const letters = [...new Set(people.map(({ name }) => filedUnder(name).charAt(0)))]
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.lead(people.length)}</p>
        <NarrowTools page="/people" listing={listing} holds={{ of: 'records', type: 'person' }} />
      </PageHead>
      <div id={listing}>
        {letters.map((letter) => (
          <div key={letter} data-rows>
            <Section id={`letter-${letter}`} title={letter}>
              <ul className="brief people">
                {people
                  .filter(({ name }) => filedUnder(name).startsWith(letter))
                  .map(({ id, state }) => (
                    <li key={id} data-row={id}>
                      <span>
                        <RecordLink id={id} />
                        {state !== null && <span className="soft">{words.of(nameOf(state))}</span>}
                      </span>
                      {officesOf(id).length > 0 && (
                        <span className="about">
                          {officesOf(id)
                            .map(({ office, of }) => `${office}, ${nameOf(of)}`)
                            .join('; ')}
                        </span>
                      )}
                    </li>
                  ))}
              </ul>
            </Section>
          </div>
        ))}
      </div>
    </>
  )
}
export default People
