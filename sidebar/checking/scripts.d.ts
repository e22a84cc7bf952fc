/** A script of this folder with all it imports, as text that nothing runs until it is needed. */
declare module '*?script' {
  export const text: string
}
