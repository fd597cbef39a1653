import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQuery } from '@tanstack/react-query'
import { ArrowRight, Network } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Phenomenon } from '../../../contract/phenomena.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { choosePhenomenon } from '../../view/steps.ts'
import './phenomenon-cards.css'

/** Every phenomenon as a card to open, by theme. */
export function PhenomenonCards() {
  const { t } = useTranslation()
  const { data, isPending } = useQuery(queries.phenomena())
  if (isPending) return <Loading />
  if (data?.length === 0) return <Notice icon={Network} title={t('header.choosePhenomenon')} hint={t('start.empty')} />
  return [...Map.groupBy(data ?? [], (phenomenon) => phenomenon.theme)].map(([theme, phenomena]) => (
    <section key={theme} className="phenomena">
      <Heading level={2} className="phenomena__theme">
        <ThemeName theme={theme} />
      </Heading>
      <ul className="phenomena__cards">
        {phenomena.map((phenomenon) => (
          <li key={phenomenon.id}>
            <Card phenomenon={phenomenon} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function ThemeName({ theme }: { theme: string }) {
  const { t } = useTranslation()
  if (theme === 'extremism' || theme === 'other-theme') return t(`theme.${theme}`)
  return theme.charAt(0).toUpperCase() + theme.slice(1).replaceAll('-', ' ')
}

function Card({ phenomenon }: { phenomenon: Phenomenon }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const { data: size, isPending } = useQuery(queries.networkSize(phenomenon.id))
  return (
    <Button className="phenomenon-card" onPress={() => choosePhenomenon(phenomenon.id)}>
      <span className="phenomenon-card__name">{nameOf(phenomenon.id)}</span>
      {phenomenon.purpose && <span className="phenomenon-card__purpose">{phenomenon.purpose}</span>}
      <span className="phenomenon-card__size numeric">
        {isPending && <span className="skeleton phenomenon-card__waiting" />}
        {size && <strong>{t('header.size', { count: size.parties })}</strong>}
        {size && size.vacant > 0 && <span>{t('header.vacant', { count: size.vacant })}</span>}
        <ArrowRight size={18} aria-hidden />
      </span>
    </Button>
  )
}

function Loading() {
  return (
    <div className="phenomena__cards" aria-busy>
      {[1, 2, 3, 4, 5].map((one) => (
        <div key={one} className="skeleton phenomenon-card__skeleton" />
      ))}
    </div>
  )
}
