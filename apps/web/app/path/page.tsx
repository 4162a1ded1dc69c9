import { WithoutScripts } from '#web/components/ask/client/without-scripts.tsx'
import { PathForm } from '#web/components/ask/path/path-form.tsx'
import { PathSteps } from '#web/components/ask/path/path-steps.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { examplePaths, pathHref } from '#web/data/paths.ts'
import { apiUrl } from '#web/data/site.ts'
import { path as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/path' })

const PathPage = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.lead}</p>
    </PageHead>
    <Section id="ask" title={words.ask}>
      <PathForm />
      <WithoutScripts
        lead={words.withoutScripts}
        action={`${apiUrl}/v1/queries/path-between`}
        submit={words.submitApi}
        fields={[
          { name: 'from', label: words.from, type: 'text', value: examplePaths[0]?.from.id ?? '' },
          { name: 'to', label: words.to, type: 'text', value: examplePaths[0]?.to.id ?? '' },
        ]}
      />
    </Section>
    <Section id="examples" title={words.examples}>
      {examplePaths.map(({ from, to, steps }) => (
        <div key={`${from.id} ${to.id}`}>
          <h3>
            <a href={pathHref(from.id, to.id)}>{words.found(from.name, to.name, steps.length)}</a>
          </h3>
          <PathSteps steps={steps} />
        </div>
      ))}
    </Section>
    <Section id="about" title={words.about}>
      <p>{words.aboutText}</p>
    </Section>
  </>
)
export default PathPage
