/** Han characters: the text is, at least partly, Chinese. */
export const han = /\p{Script=Han}/u;

const hanSigns = /\p{Script=Han}/gu;

/** How many Han characters a text holds. */
export const hanIn = (text: string): number => text.match(hanSigns)?.length ?? 0;

/** Job titles and groups of people who can own a task (domain.md 3, `no-owner`). */
const roleWord =
  /\b(?:manager|supervisor|lead(?:er)?(?! times?\b)|team|clerk|director|owner|administrator|admin|assistant|agent|officer|representative|deputy|accountant|operator|packer|picker|inspector|engineer|specialist|coordinator|purchaser|head of|foreman|staff|employee|colleague|person)s?\b/i;

const roleWordZh =
  /经理|經理|主管|负责人|負責人|组长|組長|[专專][员員]|[仓倉]管|店[长長]|老板|老闆|[财財][务務]|[运營运][营運營]|[团團][队隊]|客服|[采採][购購]|[质質][检檢]|品[检檢管]|[员員]工|人[员員]|同事|法人/u;

/** Programs that sellers run, by name or kind; a bare "system" does not count. */
const namedTool =
  /\b(?:ERP|WMS|OMS|TMS|API|RPA|CRM|SAP|Excel|Google Sheets|ShipStation|Linnworks|Sellbrite|Veeqo|Keepa|Helium 10|Jungle Scout|Mabang|Dianxiaomi|Tongtool|Eccang|Lingxing|NetSuite|QuickBooks|Odoo|Buy Shipping|Seller Central|Account Health|Vine)\b/i;

/** A name such as `ShipBob`: two capitals in one word. Case decides, so this one is case-sensitive. */
const camelCase = /\b[A-Z][a-z]{1,20}[A-Z][a-z]{1,20}\b/u;

const anyTool = /\b(?:systems?|softwares?|tools?|apps?|scripts?|scanners?|scales?|databases?|spreadsheets?|plug-?ins?|automatic(?:ally)?)\b/i;

const anyToolZh = /系[统統]|[软軟][件體]|工具|插件|外掛|自[动動]|表格/u;

/** A program by name. */
export const namesTool = (text: string): boolean => namedTool.test(text) || camelCase.test(text);

/** Whether a text says who or what does it: a role or any kind of tool. */
export const namesOwner = (text: string): boolean =>
  roleWord.test(text) || namesTool(text) || anyTool.test(text) || roleWordZh.test(text) || anyToolZh.test(text);

/** Numbers in words, without "one", which is as often a pronoun. */
export const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|dozen|half|once|twice)\b/gi;

const numberWordZh = /[两兩三四五六七八九十百千][个個天次人名件单單小時时周週月家台臺]/u;

/** A figure in digits or words. */
export const hasFigure = (text: string): boolean =>
  /\d/u.test(text) || text.search(numberWord) >= 0 || numberWordZh.test(text);
