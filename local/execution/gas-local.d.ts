declare module 'gas-local' {
  const gas: {
    /** Loads the files of a folder that `filter` lets in into one context made of `globals`, and returns it. */
    require(
      folder: string,
      globals: object,
      options: { readonly filter: (file: string) => boolean },
    ): Record<string, unknown>
  }
  export = gas
}
