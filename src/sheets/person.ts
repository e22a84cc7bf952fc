import type { Person } from '../app/ports.ts'
import type { Host } from './host.ts'

const KEY = 'name'

/** The name a person gave, kept in their own properties: nobody else's runs read it. */
export function person(host: Host): Person {
  const own = () => host.PropertiesService.getUserProperties()
  return {
    name: () => own().getProperties()[KEY] ?? '',
    call(name) {
      own().setProperty(KEY, name)
    },
  }
}
