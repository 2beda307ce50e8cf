import type { APIContext } from 'astro';

import { svgFile } from '../../charts/svg-file.ts';
import { loadPosters } from '../_load-posters.ts';
import { posterPictures } from '../_poster-pictures.ts';

export async function getStaticPaths() {
  const posters = await loadPosters();
  return posters.flatMap((poster) => {
    const { long, ...others } = posterPictures(poster);
    return [
      { params: { picture: poster.slug }, props: { drawing: long } },
      ...Object.entries(others).map(([kind, drawing]) => ({
        params: { picture: `${poster.slug}-${kind}` },
        props: { drawing },
      })),
    ];
  });
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export function GET({ props }: APIContext<Props>): Response {
  return new Response(svgFile(props.drawing), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
}
