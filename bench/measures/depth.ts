import type { Depth } from '../api/depth.ts';
import type { Api } from '../api/remote.ts';
import type { Running } from '../contender.ts';
import type { Scale } from '../options.ts';

/** Few enough that the longest dialogue of the dearest contender ends in a minute or so. */
const sellers = 8;
/** So many that the clock of `/proc` (10 ms) does not decide. */
const turnsMeasured = 60;

/** What one more update costs after so many: the seller goes back a question and forward again, over and over. */
export async function measureDepth(api: Api, running: readonly Running[], { depths, deepRounds }: Scale): Promise<ReadonlyMap<string, readonly Depth[]>> {
  const found = new Map<string, Depth[]>();
  for (let round = 0; round < deepRounds; round += 1)
    for (const { token, pid, contender } of running) {
      const here = await api.ask('deepen', { token, pid, dialogue: contender.dialogue }, { sellers, depths, turns: turnsMeasured });
      found.set(contender.name, [...(found.get(contender.name) ?? []), ...here]);
    }
  return found;
}
