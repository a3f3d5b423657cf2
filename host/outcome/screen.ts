import type { CreatedFile } from './createdFile';

export interface Dialog {
  readonly title: string;
  readonly message: string;
  /** Names of the buttons, in order. */
  readonly buttons: readonly string[];
}

export interface PromptAnswer {
  /** Name of the button that was clicked. */
  readonly button: string;
  /** What was typed, whichever button was clicked. */
  readonly text: string;
}

/** A sidebar or a dialog made of HTML. */
export interface Panel {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  /** Pixels, when the script says so. */
  readonly width?: number;
  readonly height?: number;
}

/** Where a run meets the person while it is running; what is missing is only written in the run's log. */
export interface Screen {
  /** Shows a dialog and waits for the name of the button that was clicked. */
  readonly ask?: (dialog: Dialog) => string;
  /** Shows a dialog with a text to type and waits; without it `ask` shows the buttons, and the text is empty. */
  readonly prompt?: (dialog: Dialog) => PromptAnswer;
  /** Nothing or less seconds: it stays until it is closed. */
  readonly toast?: (message: string, title: string, seconds: number) => void;
  readonly panel?: (panel: Panel) => void;
  readonly file?: (file: CreatedFile) => void;
  /** A document that this run made is gone again. */
  readonly fileRemoved?: (id: string) => void;
}
