import { requestsIn } from './documents.ts';
import type { DocumentKind, NoticeFacts } from './facts.ts';

const plan =
  /plan of action|action plan|\broot causes?\b|corrective (?:plan|actions?)|send us a plan|an acceptable plan|explain what you (?:have )?(?:changed|done)|steps you have taken to prevent|行动计划|行動計[劃畫划]|根本原因|整改(?:计划|方案|措施)|改善(?:计划|計畫|計劃|計画)|Ma(?:ß|ss)nahmenplan|Aktionsplan|Ursachen? (?:für|des|der)|改善計画|再発防止|根本的な原因/iu;

/** Sentences that only speak of plans: how to write one, that none is needed, what happens without. */
const noPlan =
  /(?:not|no|n['’]t) (?:need|have|required?)\b.{0,40}|\bno plan\b|creating (?:an?|your)|how to (?:create|write)|for (?:information|help|guidance|tips) (?:on|with|about)|learn more|more information|无需|無需|不需要|不必|毋須|毋需|不用|如何(?:撰写|创建|制定|撰寫|建立)|了解更多|nicht erforderlich|keinen? Ma(?:ß|ss)nahmenplan|Weitere Informationen|必要(?:は)?ありません|不要です|詳しくは/iu;

const dispute =
  /in error\b|(?:there (?:has been|was|is)|made) (?:an error|a mistake)|if you (?:believe|think|feel)\b.{0,120}(?:error|mistake|incorrect|wrong|(?:complies|comply|compliant)|not (?:infring|violat)|permitted)|\bevidence\b.{0,120}(?:complie[sd]|comply|compliant|ha(?:s|ve) not|is not|are not|not (?:forged|related|infring|violat)|original|should be reversed)|(?:if )?you (?:do not|don['’]t) own (?:the|this|that) account|(?:如果|若|如)(?:您)?(?:认为|認為|觉得|覺得).{0,40}(?:误|誤)|(?:误|誤)(?:停用|删|刪|移除|判|封)|(?:因|被)(?:错误|錯誤)|(?:如果|若)我不是.{0,16}所有|(?:没有|沒有|未曾|并未|並未)(?:违反|違反|侵犯).{0,20}(?:证据|證據|证明|證明)|(?:证据|證據|证明|證明).{0,30}(?:没有|沒有|未经|未經|未)(?:违反|違反|侵犯|篡改|伪造|偽造|修改)|(?:证明|證明)您(?:的(?:账户|帐户|帳戶))?(?:已|一直)?(?:遵守|符合)|Irrtum|irrtümlich|fälschlicherweise|zu Unrecht|ein Fehler (?:vorliegt|unterlaufen)|手違い|誤って|誤りがある|誤りであ/iu;

/** Sentences in which documents or information in general are asked for. */
const anyDocuments = /\bdocument(?:s|ation)\b|文件|文档|文檔|资料|資料|Unterlagen|Dokumente|書類/iu;

/** What documents are asked for in a sentence that offers a dispute is evidence for it. */
const isAbout = (sentence: string): boolean => /retract|撤诉|撤訴|撤回|zurück(?:ge|zu)?zieh|取り下げ/iu.test(sentence);

/** What a notice wants: a plan, documents, or proof that it is mistaken. */
export function asksIn(sentences: readonly string[], documents: readonly DocumentKind[]): NoticeFacts['asks'] {
  const disputes = sentences.filter((sentence) => dispute.test(sentence) && !isAbout(sentence));
  const wantsPlan = sentences.some((sentence) => plan.test(sentence) && !noPlan.test(sentence) && !/[?？]$/u.test(sentence));
  const requests = requestsIn(sentences.filter((sentence) => !disputes.includes(sentence)));
  const wantsDocuments = documents.length > 0 || requests.some((request) => anyDocuments.test(request) && /\b(?:send|submit|provide|upload)\b|提供|提交|上传|上傳|senden|einreichen|übermitteln|提出|送付/iu.test(request));
  return [...(wantsPlan ? (['plan'] as const) : []), ...(wantsDocuments ? (['documents'] as const) : []), ...(disputes.length > 0 ? (['dispute'] as const) : [])];
}
