export interface Doc {
  readonly type?: string;
  readonly props?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Doc[];
}

/** All words that a page shows, in order. */
export const words = (doc: Doc): string =>
  [String(doc.props?.text ?? ''), ...(doc.children ?? []).map(words)].join('');

/** The host's end of the bridge: answers for our resolver and keeps what it is asked to draw. */
export class SmallHost {
  private seen: (page: Doc) => void = () => undefined;

  constructor(private readonly answers: Readonly<Record<string, unknown>>) {}

  readonly callBridge = (command: string, data?: unknown): Promise<unknown> => {
    if (command === 'reconcile') {
      this.seen((data as { forgeDoc: Doc }).forgeDoc);
    }
    if (command === 'getContext') {
      const extension = { issue: { key: 'NET-1' }, gadgetConfiguration: { jql: 'project = NET' } };
      return Promise.resolve({ extension });
    }
    const asked = (data as { functionKey?: string } | undefined)?.functionKey ?? '';
    return Promise.resolve(command === 'invoke' ? this.answers[asked] : undefined);
  };

  /** The page once these words are on it. */
  drawing(expected: string): Promise<Doc> {
    return new Promise((resolve) => {
      this.seen = (page) => {
        if (words(page).includes(expected)) {
          resolve(page);
        }
      };
    });
  }

  /** Takes the place of Forge for all pages that are drawn from now on. */
  serve(): void {
    Object.assign(globalThis, { self: globalThis, window: globalThis, __bridge: this });
  }
}
