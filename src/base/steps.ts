/** Something done step by step, each of them short: who goes through them may do other things in between. */
export type Steps = StepsTo<void>

/** Steps that come to something. */
export type StepsTo<Result> = Generator<void, Result, void>

/** Goes through all the steps at once. */
export function atOnce<Result>(steps: StepsTo<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
