type Gas = GoogleAppsScript.Base.PromptResponse;

export class PromptResponseService implements Pick<Gas, 'getResponseText' | 'getSelectedButton'> {
  readonly [Symbol.toStringTag] = 'PromptResponse';

  constructor(
    private readonly button: GoogleAppsScript.Base.Button,
    private readonly text: string,
  ) {}

  /** There whichever button was clicked. */
  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return this.button;
  }
}
