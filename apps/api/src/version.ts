/** The version of this package; a test holds it to `package.json`, which a worker cannot read. */
export const apiVersion = '0.1.0'
