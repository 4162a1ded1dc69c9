import type { Name } from '@csto-record/domain'
import { record as words } from '#web/words/index.ts'

/** Other names and spellings, each in its own language for those who hear the page. */
export const OtherNames = ({ names }: { names: readonly Name[] }) =>
  names.length === 0
    ? null
    : names.map(({ text, language, kind }, position) => (
        <span key={text}>
          {position > 0 && '; '}
          <span lang={language ?? undefined}>{text}</span>
          {kind === 'former' && <span className="soft"> ({words.formerly})</span>}
        </span>
      ))
