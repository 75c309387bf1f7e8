/**
 * Word documents, made in a thread of their own: loading the library takes a processor as long as some hundred turns. Asked
 * for `{ subject, lines }`, it answers with the bytes.
 */
import { answerWith } from '../thread-answers.mjs';
import { createForm } from './docx-form.mjs';

const form = createForm();

answerWith(async (letter) => (await form)(letter));
