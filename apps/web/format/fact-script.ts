/** The address of the script of the facts' tools; the build names it by what it holds. */
export const factScript = '/data/fact-tools.js'
