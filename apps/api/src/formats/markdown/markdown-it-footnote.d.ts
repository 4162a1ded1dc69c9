// The types published for this plugin are of an older version of the reader it extends.
declare module 'markdown-it-footnote' {
  import type { PluginSimple } from 'markdown-it'

  const plugin: PluginSimple
  export default plugin
}
