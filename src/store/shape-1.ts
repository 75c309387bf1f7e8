type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part with each of its values changed; a value of another form is left for the check that follows. */
const each = (part: unknown, change: (value: unknown, name: string) => unknown): unknown =>
  isPart(part) ? Object.fromEntries(Object.entries(part).map(([name, value]) => [name, change(value, name)])) : part;

/** The ticks of shape 1 whose sentences state something else since, by case and question. */
const restated: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'late-shipment': {
    when: ['T1'],
    where: ['L1', 'L2', 'L4'],
    why: ['C1', 'C4', 'C5'],
    fixed: ['A1', 'A3'],
    prevented: ['M1', 'M3'],
  },
};

const withoutRestated = (answers: unknown, caseId: string): unknown =>
  each(answers, (answer, question) => {
    const gone = restated[caseId]?.[question] ?? [];
    const ticked = isPart(answer) ? answer['ticked'] : undefined;
    if (!isPart(answer) || !Array.isArray(ticked)) return answer;
    return { ...answer, ticked: ticked.filter((id) => !gone.includes(id)) };
  });

const draftWithoutRestated = (draft: unknown): unknown => {
  if (!isPart(draft)) return draft;
  const { answers, shelved, caseId } = draft;
  return {
    ...draft,
    ...(typeof caseId === 'string' && answers !== undefined && { answers: withoutRestated(answers, caseId) }),
    ...(shelved !== undefined && { shelved: each(shelved, withoutRestated) }),
  };
};

/**
 * From shape 1 to 2, which knows more steps, the route and the facts of the notice: a record of shape 1 has none of them.
 * A suggestion whose sentence says something else since is ticked no more, for nobody ticked the new sentence; the details
 * given for it stay, and the suggestion stands in its list to be ticked again.
 */
export function leaveShape1(record: Part): Part {
  const session = record['session'];
  if (!isPart(session)) return record;
  return { ...record, session: { ...session, drafts: each(session['drafts'], draftWithoutRestated) } };
}
