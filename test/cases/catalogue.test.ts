import { caseTypes } from '../../src/cases/all.ts';
import { caseSuite } from './case.suite.ts';

for (const caseType of caseTypes) caseSuite(caseType);
