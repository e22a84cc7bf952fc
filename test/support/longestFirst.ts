import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where tests take long: whole workbooks are made there, or a browser is used. */
const LONG = ['sheets', 'browser', 'journeys', 'local/preview', 'sidebar']

/** Begins with the folders whose files take long: no worker is left at the end with one of them alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...LONG, ''].flatMap((folder) => sorted.filter((file) => folderOf(file) === folder))
  }
}

function folderOf({ moduleId }: TestSpecification): string {
  return LONG.find((folder) => moduleId.includes(`/test/${folder}/`)) ?? ''
}
