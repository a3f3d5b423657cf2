/** A horizontal rule in the middle of its column, in twips: the bottom border of an all but empty paragraph, which every program draws. */
export function ruleXml(length: number, column: number, after = 0): string {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return (
    '<w:p><w:pPr><w:pStyle w:val="Rule"/>' +
    '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    `<w:spacing w:after="${after}"/><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`
  );
}
