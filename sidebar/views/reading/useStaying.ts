import { useLayoutEffect } from 'preact/hooks'

/** A file dropped where none is awaited does not take the page away. */
export function useStaying(): void {
  useLayoutEffect(() => {
    const stay = (event: Event) => event.preventDefault()
    document.addEventListener('dragover', stay)
    document.addEventListener('drop', stay)
    return () => {
      document.removeEventListener('dragover', stay)
      document.removeEventListener('drop', stay)
    }
  }, [])
}
