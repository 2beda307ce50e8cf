/** An address that a code on paper must not lead to: nobody can see where it goes before it is too late. */
export class LeavesSite extends RangeError {}

/**
 * The full address of one of our pages, for a code on paper; null while nobody has said where the site will live.
 *
 * @param siteUrl address of the site
 * @param path of the page, from the root of the host and with the site's base: `/help/`
 * @throws LeavesSite where the address would lead to another host
 */
export function ownAddress(siteUrl: string | null, path: string): string | null {
  if (siteUrl === null) return null;
  const address = new URL(path, siteUrl);
  if (!path.startsWith('/') || address.origin !== new URL(siteUrl).origin)
    throw new LeavesSite(`a code on paper must lead to a page of our own, not to ${path}`);
  return address.href;
}
