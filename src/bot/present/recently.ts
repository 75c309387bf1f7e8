/** Gives what was made of the same thing a moment ago, or makes it. */
export type Recently<Made> = (of: string, by: unknown, make: () => Made) => Made;

/**
 * Remembers what was made, by all that it was made of: the same gives the same, whoever asks. Everything is forgotten
 * after a while, so that nobody's words stay longer in memory than they are of use.
 *
 * @param most how many are remembered at once
 * @param forMs for how long, in milliseconds
 */
export function recently<Made>({ most, forMs }: { readonly most: number; readonly forMs: number }): Recently<Made> {
  const known = new Map<string, { readonly by: unknown; readonly made: Made }>();
  return (of, by, make) => {
    const found = known.get(of);
    if (found && found.by === by) return found.made;
    const made = { by, made: make() };
    known.set(of, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    setTimeout(() => {
      if (known.get(of) === made) known.delete(of);
    }, forMs).unref();
    return made.made;
  };
}
