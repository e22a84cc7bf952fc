import { useId, useLayoutEffect, useState } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'

const PICK: Text = { fr: 'Choisir un fichier', en: 'Choose a file' }
const DROP: Text = {
  fr: 'ou déposez-le ici : un export CSV ou un classeur .xlsx',
  en: 'or drop it here: a CSV export or an .xlsx workbook',
}
const OTHER: Text = { fr: 'Choisir un autre fichier', en: 'Choose another file' }
const STAYS: Text = {
  fr: "Il est lu dans cette page et n'est envoyé nulle part. Le classeur ne recevra que des comptages, si vous les enregistrez : jamais une fiche, un nom ni une valeur.",
  en: 'It is read in this page and sent nowhere. The workbook only receives counts, if you save them: never a record, a name or a value.',
}

interface DropProps {
  /** What picking a file gives, in a sentence. */
  readonly lead: string
  /** The file that is read; null when none was picked yet. */
  readonly name: string | null
  readonly isSmall: boolean
  readonly pick: (file: File) => void
}

/** Where a file is dropped, or picked. One dropped beside is taken too: the page never goes away to it. */
export function Drop({ lead, name, isSmall, pick }: DropProps) {
  const { speak } = usePage()
  const id = useId()
  const [isOver, setOver] = useState(false)
  useDropped(pick, setOver)
  return (
    <div class={['drop', isOver && 'over', isSmall && 'small'].filter(Boolean).join(' ')}>
      <p class="lead">{name ?? lead}</p>
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        aria-describedby={`${id}-stays`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) pick(file)
          // The same file, corrected meanwhile, may be picked again.
          currentTarget.value = ''
        }}
      />
      <label class={name === null ? 'button main' : 'button'} for={id}>
        {speak(name === null ? PICK : OTHER)}
      </label>
      {name === null && <p class="quiet">{speak(DROP)}</p>}
      <p class="stays" id={`${id}-stays`}>
        {speak(STAYS)}
      </p>
    </div>
  )
}

function useDropped(pick: (file: File) => void, over: (isOver: boolean) => void): void {
  // As soon as it is drawn: the browser would leave the page for a file dropped before.
  useLayoutEffect(() => {
    const hover = (event: DragEvent) => {
      event.preventDefault()
      over(true)
    }
    const leave = () => over(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      over(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) pick(file)
    }
    document.addEventListener('dragover', hover)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hover)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [pick, over])
}
