import { annotateText, resolveName } from '@csto-record/queries'
import { AnnotateForm } from '#web/components/ask/annotate/annotate-form.tsx'
import { WithoutScripts } from '#web/components/ask/client/without-scripts.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { apiUrl } from '#web/data/site.ts'
import { annotate as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/annotate' })

const Annotate = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.lead}</p>
    </PageHead>
    <Section id="ask" title={words.ask}>
      <AnnotateForm />
      <WithoutScripts
        lead={words.withoutScripts}
        action={`${apiUrl}/v1/queries/${annotateText.info.name}`}
        submit={words.submitApi}
        fields={[{ name: 'text', label: words.ask, type: 'text', value: words.shortExample }]}
      />
    </Section>
    <Section id="about" title={words.about}>
      <p>{words.aboutText}</p>
      <ul className="plain">
        <li>
          <a href="/search">{words.search}</a>
        </li>
        <li>
          <a href={`${apiUrl}/v1/queries/${resolveName.info.name}?name=${encodeURIComponent(words.nameExample)}`}>
            {words.nameAsData}
          </a>
        </li>
      </ul>
    </Section>
  </>
)
export default Annotate
