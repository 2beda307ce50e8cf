import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { ACCOUNT_FACT, ACCOUNT_FRAME, ACCOUNT_NOTE, ACCOUNT_PICTURE } from './account-styles.ts';

/** An element of the preview: names are those of HTML. */
export interface PreviewElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PreviewElement | string)[];
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  [ACCOUNT_FRAME, 'account-frame'],
  [ACCOUNT_FACT, 'account-fact'],
  [ACCOUNT_PICTURE, 'account-picture'],
  [ACCOUNT_NOTE, 'note'],
]);

/**
 * The copy as a page of ours may show it: the policy of our pages lets no inline style through.
 *
 * @param html of an `AccountCopy`
 */
export function accountPreview(html: string): readonly PreviewElement[] {
  return parseFragment(html).childNodes.flatMap((node) => ('tagName' in node ? [previewOf(node)] : []));
}

function previewOf({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): PreviewElement {
  const name = CLASSES.get(attrs.find((one) => one.name === 'style')?.value ?? '');
  return {
    tag: tagName,
    attributes: name === undefined ? {} : { class: name },
    children: childNodes.flatMap((node): readonly (PreviewElement | string)[] => {
      if ('tagName' in node) return [previewOf(node)];
      return 'value' in node ? [node.value] : [];
    }),
  };
}
