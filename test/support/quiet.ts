import { afterEach, expect, vi } from 'vitest'

// A console call in a test is a leftover: it fails the test that made it.
const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
  vi.spyOn(console, name).mockImplementation(() => undefined),
)

afterEach(() => {
  for (const spy of spies) {
    const calls = spy.mock.calls
    spy.mockClear()
    expect(calls, 'a test wrote to the console').toEqual([])
  }
})
