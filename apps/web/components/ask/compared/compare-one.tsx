import { type ComparedKind, compareHref } from '#web/data/compared.ts'
import { compared as words } from '#web/words/index.ts'

/** The way from the page of one to its comparison with another of its kind. */
export const CompareOne = ({ kind, of, name }: { kind: ComparedKind; of: string; name: string }) => (
  <p className="compare-with">
    <a href={compareHref(kind, of)}>{words.withAnother(name, words.kinds[kind].one)}</a>
  </p>
)
