import { storeSuite } from '../conformance/store.suite.ts';
import { openStore } from '../../src/store/open.ts';

storeSuite('memory', () => openStore('memory:'), { lasting: false });
storeSuite('LMDB', (place) => openStore(`lmdb:${place}`), { lasting: true });
