/** How many steps a poster has. */
const STEPS = 3;
/** Characters of a step that can be read in passing. */
const LONGEST = 44;

/**
 * The steps that a text begins with: the first three of a numbered list in its first part. Null where it begins otherwise, also
 * with a list of questions.
 *
 * @param body Markdown
 */
export function firstSteps(body: string): readonly string[] | null {
  const [, part = ''] = body.split(/^## .*$/m);
  const items = [...part.matchAll(/^\d+\. (.+)$/gm)].map(([, item = '']) => shortened(plain(item)));
  const steps = items.slice(0, STEPS);
  return steps.length < STEPS || steps.some((step) => step.endsWith('\uff1f')) ? null : steps;
}

/** Without marks of emphasis and addresses. */
function plain(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
}

/** Whole sentences, as many as fit, at least one. */
function shortened(text: string): string {
  const sentences = text.match(/[^\u3002\uff01\uff1f]+[\u3002\uff01\uff1f]?\s*[\u201d]?/g) ?? [text];
  let kept = '';
  for (const sentence of sentences) {
    if (kept !== '' && (kept + sentence).length > LONGEST) break;
    kept += sentence;
  }
  return kept.trim();
}
