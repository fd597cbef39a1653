import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportOptions } from '../../../contract/imports.ts'
import { placeKey, takeIn } from './decisions.ts'
import { change } from './import-steps.ts'

type Props = { options: ImportOptions; hasManyTables: boolean }

/** The rows that the asker left out, each to be taken in after all. */
export function LeftOut({ options, hasManyTables }: Props) {
  const { t } = useTranslation()
  const { leaveOut } = options
  if (leaveOut.length === 0) return null
  return (
    <Disclosure className="disclosure">
      <Heading level={3} className="disclosure__heading">
        <Button slot="trigger" className="disclosure__button">
          <ChevronRight size={16} aria-hidden />
          {t('imports.leftOut.count', { count: leaveOut.length })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="left-out">
          {leaveOut.map((place) => (
            <li key={placeKey(place)}>
              <span>
                {t('imports.line', { line: place.line })}
                {hasManyTables && ` (${place.table})`}
              </span>
              <Button className="link-button" onPress={() => change((now) => takeIn(now, place))}>
                {t('imports.leftOut.takeIn')}
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
