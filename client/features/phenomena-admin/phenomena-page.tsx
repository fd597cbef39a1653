import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { slug } from '../../../contract/primitives.ts'
import { useMay } from '../../pages/use-role.ts'
import { pageAddress } from '../../view/address.ts'
import { useView } from '../../view/store.ts'
import { PersonalDataPart } from './personal-data-part.tsx'
import { PhenomenaList } from './phenomena-list.tsx'
import { SeatsPart } from './seats-part.tsx'
import './phenomena-admin.css'

/** The phenomena, what each needs, and what the law asks: access to and erasure of personal data. */
export function PhenomenaPage() {
  const { t } = useTranslation()
  const asked = useView(({ view }) => view.asked)
  const isAdmin = useMay('admin')
  const phenomenon = slug.safeParse(asked.seats).data
  const isPersonal = asked.part === 'personal-data' && isAdmin
  return (
    <>
      {isAdmin && (
        <nav className="parts" aria-label={t('phenomena.parts')}>
          <Link className="parts__one" href={pageAddress('phenomena')} {...(!isPersonal && { 'aria-current': 'page' })}>
            {t('pages.phenomena')}
          </Link>
          <Link
            className="parts__one"
            href={pageAddress('phenomena', { part: 'personal-data' })}
            {...(isPersonal && { 'aria-current': 'page' })}
          >
            {t('personal.title')}
          </Link>
        </nav>
      )}
      {isPersonal && <PersonalDataPart />}
      {!isPersonal && phenomenon && <SeatsPart key={phenomenon} phenomenonId={phenomenon} />}
      {!isPersonal && !phenomenon && <PhenomenaList />}
    </>
  )
}
