declare global {
  /**
   * The schema library names this type, which a project has neither without the browser's types nor without Node's. Here
   * it merges with theirs.
   */
  interface URL {
    href: string
  }
}

export {}
