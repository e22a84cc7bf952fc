declare module 'gas-local' {
  const gas: {
    /** Loads every `.js` file of a folder into one context made of `globals`, and returns it. */
    require(folder: string, globals: object): Record<string, unknown>
  }
  export = gas
}
