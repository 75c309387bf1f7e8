import type { CaseType, Route } from './case-type.ts';
import type { Draft } from './draft.ts';
import { type Question, questions } from './question.ts';

/** What is asked for each route (domain.md 1): only a plan has measures, only a dispute has grounds. */
const asked: Readonly<Record<Route, readonly Question[]>> = {
  plan: questions.filter((question) => question !== 'grounds' && question !== 'proof'),
  dispute: ['store', 'who', 'what', 'when', 'where', 'grounds', 'proof', 'evidence', 'signer'],
  documents: ['store', 'who', 'what', 'when', 'where', 'why', 'fixed', 'proof', 'evidence', 'signer'],
};

/** The questions of a route, in order. */
export const questionsOf = (route: Route): readonly Question[] => asked[route];

/** The route of a draft: as chosen, else the one its case usually takes. */
export const routeOf = (caseType: CaseType, { route }: Pick<Draft, 'route'>): Route =>
  route !== undefined && caseType.routes.includes(route) ? route : caseType.routes[0];
