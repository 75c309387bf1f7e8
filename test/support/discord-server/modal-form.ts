import { checkCustomIds, checkOptions, checkSelect, wrongType } from './component-form.ts';
import type { Form } from './form.ts';

const top = [1, 10, 18];
const insideLabel = [3, 4, 5, 6, 7, 8, 19, 21, 22, 23];

/** Checks a modal: title, custom id, one to five parts, every field within its limits (platforms.md 2.1, 2.3). */
export function checkModal(modal: Form): void {
  modal.text('title', { min: 1, max: 45, required: true });
  modal.text('custom_id', { min: 1, max: 100, required: true });
  const parts = modal.list('components', { min: 1, max: 5, required: true });
  for (const part of parts) {
    if (wrongType(part, top)) continue;
    if (part.fields['type'] === 1) checkRow(part);
    if (part.fields['type'] === 10) part.text('content', { min: 1, max: 4000, required: true });
    if (part.fields['type'] === 18) checkLabel(part);
  }
  checkCustomIds(parts);
}

/** The older layout: one text input to a row, which carries its own label. */
function checkRow(row: Form): void {
  for (const input of row.list('components', { min: 1, max: 1, required: true })) {
    if (wrongType(input, [4])) continue;
    input.text('label', { min: 1, max: 45, required: true });
    checkTextInput(input);
  }
}

function checkLabel(label: Form): void {
  label.text('label', { min: 1, max: 45, required: true });
  label.text('description', { max: 100 });
  const field = label.part('component', true);
  if (!field || wrongType(field, insideLabel)) return;
  const type = field.fields['type'];
  if (type === 4) {
    if (field.fields['label'] !== undefined && field.fields['label'] !== null)
      field.wrong('label', 'COMPONENT_LABEL_NOT_ALLOWED', 'A text input inside a label cannot have a label of its own');
    checkTextInput(field);
    return;
  }
  if (field.flag('disabled'))
    field.wrong('disabled', 'COMPONENT_DISABLED_NOT_ALLOWED', 'Cannot be disabled in a modal');
  field.flag('required');
  if (type === 23) field.text('custom_id', { min: 1, max: 100, required: true });
  else if (type === 19 || type === 21 || type === 22) checkGroup(field, type);
  else checkSelect(field);
  if (field.fields['required'] !== false && field.fields['min_values'] === 0 && type !== 23)
    field.wrong('min_values', 'NUMBER_TYPE_MIN', 'int value should be greater than or equal to 1.');
}

function checkTextInput(input: Form): void {
  input.text('custom_id', { min: 1, max: 100, required: true });
  input.choice('style', [1, 2]);
  input.flag('required');
  input.text('placeholder', { max: 100 });
  const min = input.whole('min_length', { min: 0, max: 4000 }) ?? 0;
  const max = input.whole('max_length', { min: 1, max: 4000 }) ?? 4000;
  if (min > max) input.wrong('min_length', 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  if (input.fields['value'] !== '') input.text('value', { min, max });
}

/** File upload (19), radio group (21) or checkbox group (22). */
function checkGroup(group: Form, type: 19 | 21 | 22): void {
  group.text('custom_id', { min: 1, max: 100, required: true });
  const max = group.whole('max_values', { min: 1, max: 10 });
  const min = group.whole('min_values', { min: 0, max: 10 });
  if (min !== undefined && max !== undefined && min > max)
    group.wrong('min_values', 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  if (type === 19) return;
  const options = group.list('options', { min: type === 21 ? 2 : 1, max: 10, required: true });
  checkOptions(group, options, type === 21 ? 1 : (max ?? options.length));
  if (max !== undefined && options.length > 0 && max > options.length)
    group.wrong('options', 'BASE_TYPE_MIN_LENGTH', `Must be ${max} or more in length.`);
}
