import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strings } from '../callShape';
import { HtmlOutputService } from './htmlOutput';

type Gas = GoogleAppsScript.HTML.HtmlService;
type GasOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Pages from a text or from an .html file that is deployed with the script. */
export class HtmlServiceService implements Pick<Gas, 'createHtmlOutputFromFile'> {
  readonly [Symbol.toStringTag] = 'HtmlService';

  constructor(private readonly folder: string) {}

  createHtmlOutput(html = ''): GasOutput {
    strings('HtmlService.createHtmlOutput', html);
    return new HtmlOutputService(html) as unknown as GasOutput;
  }

  createHtmlOutputFromFile(filename: string): GasOutput {
    strings('HtmlService.createHtmlOutputFromFile', filename);
    const name = filename.replace(/\.html$/, '');
    if (name === '' || basename(name) !== name) throw missing(filename);
    let html: string;
    try {
      html = readFileSync(join(this.folder, `${name}.html`), 'utf8');
    } catch {
      throw missing(filename);
    }
    return new HtmlOutputService(html) as unknown as GasOutput;
  }
}

function missing(filename: string): Error {
  return new Error(`No HTML file named ${filename} was found.`);
}
