import { lists as words } from '#web/words/index.ts'

/** Says, where scripts are off, that the filters above need them and what does not. */
export const WithoutScripts = () => (
  <noscript>
    <p className="soft">
      {words.needsScripts} {words.ignored}
    </p>
  </noscript>
)
