import { describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { storeSuite } from '../conformance/store.suite.ts';
import { clearRedis, hasRedis, redisUrl } from './redis-place.ts';

storeSuite('memory', () => openStore('memory:'), { lasting: false });
storeSuite('LMDB', (place) => openStore(`lmdb:${place}`), { lasting: true });
describe.skipIf(!hasRedis)('with a Redis server', () => {
  storeSuite('Redis', (place) => openStore(redisUrl(place)), { lasting: true, forgets: true, clear: clearRedis });
});
