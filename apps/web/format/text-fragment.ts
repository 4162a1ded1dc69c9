/** Percent-encodes what has a meaning of its own inside a text directive: `-`, `,` and `&`. */
const encode = (phrase: string): string => encodeURIComponent(phrase).replaceAll('-', '%2D')

/**
 * The address of a page with a text directive (WICG "URL Fragment Text Directives"), so that a browser that knows it
 * opens the page at the phrase and any other opens the page.
 */
export const textFragment = (url: string, phrase: string): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${encode(phrase)}`
