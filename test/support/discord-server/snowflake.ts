const discordEpoch = 1_420_070_400_000n;

/** Makes Discord ids: the time in the upper bits, always growing, 18 or 19 digits as discord.js expects of a route. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(now()) - discordEpoch) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}

/** The shard that hears of a guild. Direct messages belong to shard 0. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
