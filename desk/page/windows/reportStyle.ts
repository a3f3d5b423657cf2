/** Around the paper that docx-preview draws. */
export const REPORT_STYLE = `
body {
  margin: 0;
  background: #e9ebee;
}

body > .docx-wrapper {
  padding: 16px;
  background: #e9ebee;
}

body > .docx-wrapper > section.docx {
  margin-bottom: 16px;
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.3);
}

/* On a narrow screen the text is read, not the sheet of paper. */
@media (max-width: 820px) {
  body > .docx-wrapper {
    padding: 0;
  }

  body > .docx-wrapper > section.docx {
    width: 100% !important;
    padding: 16px !important;
    overflow-x: auto;
  }
}
`;
