import type { Answer, SidebarServer } from '../../src/api';

/** Why a call gave nothing. */
export type Failure =
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'offline' }
  /** Google's own sentence. */
  | { readonly kind: 'failed'; readonly message: string };

export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind === 'offline' ? failure.kind : failure.message);
  }
}

type ValueOf<A> = A extends { readonly ok: true; readonly value: infer T } ? T : never;

/** The script's functions, each giving its value or a `CallFailed`. */
export type Remote = {
  readonly [Name in keyof SidebarServer]: (
    ...args: Parameters<SidebarServer[Name]>
  ) => Promise<ValueOf<ReturnType<SidebarServer[Name]>>>;
};

interface Runner {
  withSuccessHandler(handler: (answer: Answer<unknown>) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

const page = globalThis as { readonly google?: { readonly script: { readonly run: Runner } } };

/** Every call of google.script.run is made here. */
export const remote = new Proxy({} as Remote, {
  get:
    (_, name) =>
    (...args: readonly unknown[]) =>
      call(String(name), args),
});

function call(name: string, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (failure: Failure) => reject(new CallFailed(failure));
    const runner = page.google?.script.run
      .withSuccessHandler((answer) => {
        if (answer.ok) resolve(answer.value);
        else fail({ kind: 'refused', code: answer.code, message: answer.message });
      })
      .withFailureHandler((error) => fail(failureOf(error)));
    const functions = runner as unknown as Readonly<Record<string, (...args: readonly unknown[]) => void>> | undefined;
    if (functions === undefined) fail({ kind: 'failed', message: 'google.script.run' });
    else functions[name]?.(...args);
  });
}

/** Of anything that was thrown on the way. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure;
  if (!navigator.onLine) return { kind: 'offline' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
