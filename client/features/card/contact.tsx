import { Link } from '@nl-design-system-candidate/link-react'
import { Globe, Mail, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Section } from './section.tsx'

type Props = { email: string | undefined; phone: string | undefined; website: string | undefined }

/** How to reach a party; one press calls or writes. */
export function Contact({ email, phone, website }: Props) {
  const { t } = useTranslation()
  return (
    <Section title={t('card.contact')}>
      {!email && !phone && !website && <p className="card__none">{t('card.noContact')}</p>}
      <ul className="card__contact">
        {phone && (
          <li>
            <Phone size={16} aria-label={t('card.phone')} />
            <Link href={`tel:${phone.replaceAll(/[^+0-9]/g, '')}`}>{phone}</Link>
          </li>
        )}
        {email && (
          <li>
            <Mail size={16} aria-label={t('card.email')} />
            <Link href={`mailto:${email}`}>{email}</Link>
          </li>
        )}
        {website && (
          <li>
            <Globe size={16} aria-label={t('card.website')} />
            <Link href={website} target="_blank" rel="noreferrer">
              {website.replace(/^https?:\/\//, '')}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  )
}
