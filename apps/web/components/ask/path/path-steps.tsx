import type { Step, StepEnd } from '@csto-record/queries/paths'
import { EvidenceLines } from '#web/components/evidence/evidence-lines.tsx'
import { Foreign } from '#web/components/kit/foreign.tsx'
import { hrefOf } from '#web/format/href.ts'
import { textFragment } from '#web/format/text-fragment.ts'
import { fieldInWords, shortened } from '#web/format/words.ts'
import { path as words } from '#web/words/index.ts'

const shown = 3
const typeOf = (id: string): string => id.slice(0, id.indexOf('/'))

const End = ({ end: { name, language, href } }: { end: StepEnd }) => (
  <a href={href} lang={language ?? undefined}>
    {language === null ? <Foreign text={shortened(name, 160)} /> : shortened(name, 160)}
  </a>
)

const Sentence = ({ step: { from, field, to } }: { step: Step }) => {
  const { turned, words: between } = words.between(typeOf(from.id), field, fieldInWords(field))
  const [first, second] = turned ? [to, from] : [from, to]
  return (
    <p>
      <End end={first} /> {between} <End end={second} />
      {words.stop}
    </p>
  )
}

/** Steps of a way as sentences, each with what it rests on. Made of its properties alone. */
export const PathSteps = ({ steps }: { steps: readonly Step[] }) => (
  <ol className="path-steps">
    {steps.map((step) => (
      <li key={`${step.from.id} ${step.field} ${step.to.id}`}>
        <Sentence step={step} />
        {step.evidence.length === 0 ? (
          <p className="soft small">{words.editorial}</p>
        ) : (
          <EvidenceLines
            lines={step.evidence.slice(0, shown).map(({ source, url, phrase, ...line }) => ({
              ...line,
              key: `${source} ${line.paragraph} ${phrase}`,
              href: hrefOf(source),
              mark: null,
              find: textFragment(url, phrase),
            }))}
            {...(step.evidence.length > shown ? { rest: words.moreSources(step.evidence.length - shown) } : {})}
          />
        )}
      </li>
    ))}
  </ol>
)
