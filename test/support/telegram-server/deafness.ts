/** Chats whose calls hang until somebody lets them go on. */
export class Deafness {
  readonly #closed = new Map<number, Promise<void>>();

  /** Closes a chat; the returned function opens it again and lets waiting calls through. */
  close(chatId: number): () => void {
    const opened = new AbortController();
    const waiting = new Promise<void>((resolve) => opened.signal.addEventListener('abort', () => resolve()));
    this.#closed.set(chatId, waiting);
    return () => {
      this.#closed.delete(chatId);
      opened.abort();
    };
  }

  async passed(chatId: number | undefined): Promise<void> {
    await this.#closed.get(chatId ?? 0);
  }
}
