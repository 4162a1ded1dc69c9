import type { Thing, WithContext } from 'schema-dts'

/** A description of the page's subject in schema.org terms. `<` is written so that no text can end the script. */
export const JsonLd = ({ data }: { data: WithContext<Thing> }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON has no other way into a script element, and `<` is escaped
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
)
