import type { APIContext } from 'astro';

import { svgFile } from '../../../charts/svg-file.ts';
import { loadVillagePacks, type VillagePack } from '../../_load-village.ts';
import { villagePicture } from '../../_village-picture.ts';

export async function getStaticPaths() {
  const packs = await loadVillagePacks();
  return packs.map((pack) => ({ params: { code: pack.county.code, month: pack.month }, props: pack }));
}

export function GET({ props }: APIContext<VillagePack>): Response {
  return new Response(svgFile(villagePicture(props)), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
