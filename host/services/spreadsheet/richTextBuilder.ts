import { mismatch, strings } from '../callShape';
import { RichTextValueService } from './richText';

type GasBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GasValue = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RichTextValueBuilderService implements Pick<GasBuilder, 'setText' | 'setLinkUrl' | 'build'> {
  readonly [Symbol.toStringTag] = 'RichTextValueBuilder';
  private text = '';
  private link: string | null = null;

  setText(text: string): GasBuilder {
    strings('SpreadsheetApp.RichTextValueBuilder.setText', text);
    this.text = text;
    this.link = null;
    return chained(this);
  }

  setLinkUrl(
    ...args: [startOffset: number, endOffset: number, linkUrl: string | null] | [linkUrl: string | null]
  ): GasBuilder {
    const [start, end, link] = args.length === 3 ? args : [0, this.text.length, args[0]];
    if (link !== null && typeof link !== 'string')
      throw mismatch('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', args);
    if (start !== 0 || end !== this.text.length) {
      throw new Error('A link on a part of the text is not provided by the local host');
    }
    this.link = link;
    return chained(this);
  }

  build(): GasValue {
    return new RichTextValueService(this.text, this.link) as unknown as GasValue;
  }
}

function chained(builder: RichTextValueBuilderService): GasBuilder {
  return builder as unknown as GasBuilder;
}
