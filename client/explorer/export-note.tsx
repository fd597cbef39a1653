import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/icon-button.tsx'

const readingTime = 8_000

/** Says for a while what came of an export. */
export function ExportNote({ said, onClose }: { said: string | null; onClose(): void }) {
  const { t } = useTranslation()
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(onClose, readingTime)
    return () => clearTimeout(timer)
  }, [said, onClose])
  return (
    <div className="export-note" role="status">
      {said && (
        <div className="export-note__box">
          <span>{said}</span>
          <IconButton icon={X} label={t('close')} onPress={onClose} small />
        </div>
      )}
    </div>
  )
}
