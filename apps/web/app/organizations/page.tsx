import { organizationKinds, recordsOf } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { NarrowTools } from '#web/components/lists/narrow-tools.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { inWords } from '#web/format/label.ts'
import { capital } from '#web/format/words.ts'
import { actors } from '#web/words/index.ts'

const words = actors.organization
export const metadata = metadataOf({ title: words.list, description: words.listAbout, href: '/organizations' })

const listing = 'all-organizations'

const Organizations = () => {
  const organizations = recordsOf(dataset, 'organization')
  return (
    <>
      <PageHead title={words.list}>
        <p>{words.listAbout}</p>
        <NarrowTools page="/organizations" listing={listing} holds={{ of: 'records', type: 'organization' }} />
      </PageHead>
      <div id={listing}>
        {organizationKinds.map((kind) => {
          const own = organizations.filter((one) => one.kind === kind)
          return own.length === 0 ? null : (
            <div key={kind} data-rows>
              <Section id={kind} title={kind === 'subject' ? words.itself : capital(inWords(kind))}>
                <ul className="plain">
                  {own.map(({ id, state }) => (
                    <li key={id} data-row={id}>
                      <RecordLink id={id} />
                      {state !== null && <span className="soft">{`, ${nameOf(state)}`}</span>}
                    </li>
                  ))}
                </ul>
              </Section>
            </div>
          )
        })}
      </div>
    </>
  )
}
export default Organizations
