import { site as words } from '#web/words/index.ts'
import { SiteLinks } from './site-links.tsx'

const id = 'all-parts'

/**
 * The menu of all parts of the site. A popover opens it, closes it with Escape and gives the focus back, without scripts;
 * a browser that has no popovers gets a link to the same at the foot of the page.
 */
export const ContentsMenu = () => (
  <>
    <button type="button" className="menu-button" popoverTarget={id}>
      {words.contents}
    </button>
    <a className="menu-link" href="#contents">
      {words.contents}
    </a>
    <nav id={id} className="menu" popover="auto" aria-label={words.allParts}>
      <button type="button" className="menu-button close" popoverTarget={id} popoverTargetAction="hide">
        {words.close}
      </button>
      <SiteLinks heading="p" />
    </nav>
  </>
)
