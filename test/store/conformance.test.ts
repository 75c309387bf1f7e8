import { basename } from 'node:path';
import { afterEach, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { createSealer } from '../../src/store/seal.ts';
import { storeSuite } from '../conformance/store.suite.ts';
import { type Schema, schemaAt } from '../support/postgres-schema.ts';
import { reachable } from '../support/servers.ts';
import { clearRedis, redisAddress, redisUrl } from './redis-place.ts';

const sealer = createSealer([Buffer.alloc(32, 7)]);

storeSuite('memory', () => openStore('memory:'), { lasting: false });
storeSuite('LMDB', (place) => openStore(`lmdb:${place}`), { lasting: true });
storeSuite('memory, sealed,', () => openStore('memory:'), { lasting: false, sealer });
storeSuite('LMDB, sealed,', (place) => openStore(`lmdb:${place}`), { lasting: true, sealer });

describe.skipIf(redisAddress === undefined)('with Redis', () => {
  storeSuite('Redis', (place) => openStore(redisUrl(place)), { lasting: true, forgets: true, clear: clearRedis });
  storeSuite('Redis, sealed,', (place) => openStore(redisUrl(place)), { lasting: true, forgets: true, clear: clearRedis, sealer });
});

const postgres = await reachable('postgres');

describe.skipIf(postgres === undefined)('with PostgreSQL', () => {
  const schemas = new Map<string, Schema>();

  afterEach(async () => {
    await Promise.all([...schemas.values()].map((schema) => schema.drop()));
    schemas.clear();
  });

  storeSuite(
    'Postgres',
    (place) => {
      const schema = schemaAt(postgres ?? '', basename(place));
      schemas.set(schema.name, schema);
      return openStore(schema.url);
    },
    { lasting: true },
  );
});
