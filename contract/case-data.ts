/** What a text gives away of somebody whom a case is about. */
export type CaseData = 'bsn' | 'birthDate' | 'caseNumber'

/**
 * The first kind of data of people of concern in a free text, or null: a citizen service number (BSN), a birth date, a
 * case number. Professionals in their work are all that the product holds, so such a text is refused as a whole.
 *
 * It prefers a missed number to a refused sentence, since the asker cannot overrule it:
 * - Nine digits are a BSN when they pass the eleven-test, which one in eleven numbers does. Telephone and VAT numbers
 *   are left alone; an RSIN looks exactly like a BSN and is refused. Eight digits (a KvK number has eight) need `BSN:`.
 * - A date is a birth date only when it is announced as one: agreements, decrees and meetings carry dates in any form,
 *   also in brackets behind a name.
 * - A case number is announced too, or has the form of the police or of the public prosecutor.
 */
export function caseDataIn(text: string): CaseData | null {
  const plain = folded(text)
  if (!/\d/.test(plain)) return null
  if (holdsBsn(plain)) return 'bsn'
  if (announcedBirth.test(plain)) return 'birthDate'
  return caseNumbers.some((number) => number.test(plain)) ? 'caseNumber' : null
}

/** One way of writing: plain digits whatever the script, one hyphen, one space, nothing invisible. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
}

/** Unicode keeps the digits of a script together, from zero to nine. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

/** What can hold nine digits that are no BSN: `+31 612345678`, `0031 (0)6 …`, `(0)612345678`, `NL123456782B01`, a UUID. */
const otherNumbers = [
  /(?<![\d+])(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){7,9}(?!\d)/g,
  /(?<!\d)(?:\(0\) ?|0[ -])[1-9](?:[ .-]?\d){8}(?!\d)/g,
  /(?<![\p{L}\d])NL ?\d{9} ?B ?\d{2}(?!\d)/giu,
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
]

/** Nine digits, bare or in the groups that people write (123.456.782, 1234 56 782); no part of a longer number. */
const nineDigits = [
  /(?<!\d|\d[.,])\d{9}(?!\d)/g,
  ...['3 3 3', '4 2 3', '4 3 2', '3 2 4', '2 3 4', '2 2 2 3'].flatMap((groups) =>
    [' ', '\\.', '-'].map((separator) => {
      const digits = groups.split(' ').map((size) => `\\d{${size}}`)
      return new RegExp(`(?<!\\d${separator}?|€ ?)${digits.join(separator)}(?!${separator}?\\d)`, 'g')
    }),
  ),
]

const bsnWord = '(?:bsn|b\\.s\\.n\\.?|burger ?service ?-?|sofi|citizen service|sociaal-fiscaal ?)'
const betweenWordAndNumber = '(?:[^\\p{L}\\d]|nummer|number|nr|no|is|was){0,8}'
/** Eight or nine digits in any grouping, right behind a word that says what they are. */
const announcedBsn = [8, 7].map(
  (more) =>
    new RegExp(`(?<!\\p{L})${bsnWord}${betweenWordAndNumber}(?<number>\\d(?:[ .-]{0,3}\\d){${more}})(?!\\d)`, 'giu'),
)

function holdsBsn(text: string): boolean {
  const announced = announcedBsn.flatMap((form) => [...text.matchAll(form)].map((found) => found.groups?.number ?? ''))
  const rest = otherNumbers.reduce((left, form) => left.replace(form, ' # '), text)
  const bare = nineDigits.flatMap((form) => [...rest.matchAll(form)].map(([number]) => number))
  return [...announced, ...bare].some((number) => passesElevenTest(number.replace(/\D/g, '').padStart(9, '0')))
}

/** 9a + 8b + … + 2h − i is divisible by eleven; a BSN has at most one leading zero. */
function passesElevenTest(digits: string): boolean {
  if (digits.startsWith('00')) return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

const months = [
  ['jan\\p{L}*', 'feb\\p{L}*', 'maart|mrt|mar(?:ch)?', 'apr\\p{L}*', 'mei|may', 'jun[ei]?', 'jul[iy]?', 'aug\\p{L}*'],
  ['sept?\\p{L}*', 'o[kc]t\\p{L}*', 'nov\\p{L}*', 'dec\\p{L}*'],
].flat()
const month = `(?:${months.join('|')})`
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)"
/** 12-3-1998, 1998-03-12, 12031998, 19980312, 12 maart 1998, 12th of March '98, March 12, 1998. */
const fullDate = [
  `\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?${year}`,
  '(?:19|20)\\d{2}[-/. ]\\d{1,2}[-/. ]\\d{1,2}(?!\\d)',
  '(?:\\d{4}(?:19|20)\\d{2}|(?:19|20)\\d{6})(?!\\d)',
  `\\d{1,2}(?:e|st|nd|rd|th)?[-. ]{0,2}(?:of )?${month}[-., ]{1,2}${year}`,
  `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${year}`,
].join('|')
const birthWord =
  'geb|gebdat(?:um)?|geb\\. ?dat(?:um)?|geboorte-? ?(?:dag|datum)|geboren|dob|d\\.o\\.b|(?:date|day) of birth|birth-? ?da(?:te|y)|born'
const ofWhom = "(?:(?:van|of) [\\p{L}'. -]{1,40}[:, ] ?)?"
const place =
  "(?:(?:te|in|at) [\\p{L}'.-]+(?: (?!sinds|since|werk|work|per |vanaf|from|heeft|has )[\\p{L}'.-]+){0,3}[ ,(]{1,3})?"
const announcedBirth = new RegExp(
  `(?<!\\p{L})(?:${birthWord})[^\\p{L}\\d\n]{0,5}${ofWhom}${place}(?:(?:op|on|is|was|de|the|d\\.d\\.)[ :]{1,2}){0,2}(?:${fullDate})`,
  'iu',
)

const numberWord = '(?:nummers?|nrs?(?!\\p{L})|number|no\\.|id(?!\\p{L})|#)'
const caseNumbers = [
  // Announced: zaaknummer, casusnr., dossier no., pv-nummer, case #, followed by something with a digit.
  `(?:zaak|casus|dossier|parket|mutatie|proces-? ?verbaal|(?<!\\p{L})(?:pv|bvh|rol|case|case file|police report))[ -]?${numberWord}[^\\p{L}\\d\n]{0,4}(?:(?:is|was|ha|za|rk|awb)[ :-]){0,2}\\p{L}{0,6}[-./_]?\\d`,
  // A year and a number behind the word alone, but no period (dossier 2023-2024).
  '(?<!\\p{L})(?:zaak|casus|dossier|case) (?:19|20)\\d{2}[-/.](?!(?:19|20)\\d{2}(?!\\d))\\d{3,}',
  // Police: PL1234-2024123456.
  '(?<![\\p{L}\\d])PL ?\\d{4}[ /-]?(?:19|20)\\d{2}[ /-]?\\d{4,}',
  // Public prosecutor: 05-123456-24, 05/123456-24; 06 is a mobile telephone.
  '(?<![\\d-])(?!06)[0-9]{2}[-/.]\\d{6}[-/.]\\d{2}(?![\\d-])',
].map((form) => new RegExp(form, 'iu'))
