const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * Title, language and day of a Word file (ECMA-376 part 2, 11): no author, and no clock.
 *
 * @param builtOn ISO date
 */
export function coreProperties(title: string, builtOn: string): string {
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${builtOn}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${escaped(title)}</dc:title><dc:creator></dc:creator><dc:language>zh-CN</dc:language>`,
    `${day('created')}${day('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
