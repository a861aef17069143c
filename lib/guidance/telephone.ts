/** An extension, as the policy's form and the courts' numbers write it: `, ext. 4`, `x4`. */
const EXTENSION = /[\s,]*(?:x|ext\.?)\s*(\d+)$/i;

/**
 * The address by which a telephone dials a number (RFC 3966). Ten digits are a number of the United States; fewer are
 * dialled as they are, as an organization's own lines are.
 */
export function telephoneAddress(number: string): string {
  const extension = EXTENSION.exec(number)?.[1];
  const digits = number.replace(EXTENSION, '').replace(/[^\d*#]/g, '');
  const country = number.includes('+') || /^1\d{10}$/.test(digits) ? '+' : digits.length === 10 ? '+1' : '';
  return `tel:${country}${digits.replaceAll('#', '%23')}${extension ? `;ext=${extension}` : ''}`;
}
