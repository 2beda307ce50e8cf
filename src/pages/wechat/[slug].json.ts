import type { APIContext } from 'astro';

import { loadAccountDrafts } from '../_load-account-copies.ts';

export async function getStaticPaths() {
  const drafts = await loadAccountDrafts();
  return drafts.map(({ slug, copy: { html, text } }) => ({ params: { slug }, props: { html, text } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What goes to the clipboard. */
export function GET({ props }: APIContext<Props>): Response {
  return Response.json(props);
}
