import { type ComparedKind, comparedKinds } from '#web/data/compared.ts'
import { compared as words } from '#web/words/index.ts'

/** Ways to whatever else can be set side by side; `but` is where one is. */
export const OtherKinds = ({ but }: { but: ComparedKind | 'chairmanships' }) => (
  <nav aria-label={words.others} className="years">
    {but !== 'chairmanships' && <a href="/compare">{words.chairmanships}</a>}
    {comparedKinds
      .filter((kind) => kind !== but)
      .map((kind) => (
        <a key={kind} href={`/compare/${kind}`}>
          {words.kinds[kind].title}
        </a>
      ))}
  </nav>
)
