/** An id made of a label: `Charity / Donation` → `charity-donation`. Empty where nothing is left of it. */
export function labelSlug(label: string): string {
  return label
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
