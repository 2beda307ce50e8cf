import { statSync } from 'node:fs';

import type { RecordedAudio } from '../../domain/read-aloud/recorded-audio.ts';
import type { AudioFrontMatter } from '../../schema/article.schema.ts';
import { audioPath } from './check-audio.ts';

/** An article with the bytes of its recording, which the check of the content has found to be there. */
export function withAudioSize<Article extends { readonly audio?: AudioFrontMatter | undefined }>(
  article: Article,
  publicFolder: string,
): Omit<Article, 'audio'> & { readonly audio: RecordedAudio | undefined } {
  const { audio } = article;
  return {
    ...article,
    audio:
      audio === undefined
        ? undefined
        : { ...audio, bytes: statSync(audioPath(audio.file, publicFolder)).size },
  };
}
