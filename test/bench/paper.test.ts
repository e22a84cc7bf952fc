// The bench is run by hand: what it measures must still stand when it is.
import { expect, test } from 'vitest'
import { paper } from '../../bench/paper.ts'
import * as product from '../../bench/product.ts'
import { call, reopen, smallProject } from '../support/project.ts'

test('a recomputation without a spreadsheet finds the figures of the one on the host', () => {
  const host = reopen(smallProject({ pack: 'restaurant-chain' }))
  const { proven, assumed } = product.recompute(paper(host, product))
  expect(call(host, 'recompute')).toMatchObject({ proven, assumed })
})
