declare module '*.csv' {
  /** The table as text: lines of cells separated by tabs, the header first. Parse it on first use. */
  export const packed: string
}
