import { Check, Link2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { shareableAddress } from '../../view/history.ts'

const showing = 2_000

/** Copies the address of this view, and shows for a moment that it did. */
export function CopyLink() {
  const { t } = useTranslation()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), showing)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = () => {
    navigator.clipboard.writeText(shareableAddress()).then(
      () => {
        setCopied(true)
        announce(t('card.copied'))
      },
      () => announce(t('card.notCopied')),
    )
  }
  return (
    <IconButton
      icon={isCopied ? Check : Link2}
      label={isCopied ? t('card.copied') : t('card.copyLink')}
      onPress={copy}
      small
    />
  )
}
