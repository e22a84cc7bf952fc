declare module '*.csv' {
  /** The table as JSON text: an array of rows of strings, the header first. Parse it on first use. */
  export const packed: string
}
