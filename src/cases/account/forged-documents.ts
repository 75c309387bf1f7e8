import type { CaseType } from '../case-type.ts';
import { evidenceQuestion, proofQuestion, signerQuestion, storeQuestion } from '../shared-questions.ts';

/** Amazon says that documents sent to it were forged or manipulated. */
export const forgedDocuments: CaseType = {
  id: 'forged-documents',
  name: { en: 'Forged or manipulated documents', 'zh-CN': '文件被认定为伪造或篡改', 'zh-TW': '文件遭認定為偽造或竄改' },
  group: 'account',
  routes: ['plan', 'dispute', 'documents'],
  issue: 'the documents that we submitted',
  subject: 'Authenticity of Documents',
  triage: {
    en: 'First get the untouched original and a confirmation from its issuer. Then choose one way: dispute, if the file is exactly as the issuer made it, or acknowledge with one honest explanation, if anything was changed. Mixing both fails. I do not help to alter or invent documents: that would make the case worse.',
    'zh-CN': '请先取得未经改动的原件和开具方的确认。然后只选一条路：文件与开具方开具的完全一致，就提出异议；有任何改动，就如实承认并说明一次。两者混用会失败。我不会协助改动或编造文件：那样只会让情况更糟。',
    'zh-TW': '請先取得未經修改的原始檔案和開立方的確認。然後只選一條路：文件與開立方開立的完全一致，就提出異議；有任何更動，就誠實承認並說明一次。兩者混用會失敗。我不會協助修改或編造文件：那樣只會讓情況更糟。',
  },
  remedy: { en: 'reactivate our selling account', 'zh-CN': '重新激活我们的销售账户', 'zh-TW': '重新啟用我們的銷售帳戶' },
  rule: {
    en: 'One of the most serious cases. Amazon accepts a dispute with proof, or one honest explanation.',
    'zh-CN': '最严重的情形之一。亚马逊接受的是：有证据的异议，或一次诚实的说明。',
    'zh-TW': '最嚴重的情況之一。亞馬遜接受的是：有證據的異議，或一次誠實的說明。',
  },
  facts: {
    en: 'Which document, who issued it, who prepared it, what was changed, when it was submitted; whether the original is at hand; confirmation of the issuer.',
    'zh-CN': '是哪份文件、由谁开具、由谁准备、改了什么、何时提交；是否有原件；开具方的确认。',
    'zh-TW': '是哪份文件、由誰開立、由誰準備、改了什麼、何時提交；是否有原始檔案；開立方的確認。',
  },
  cues: [
    {
      weight: 3,
      pattern: /forged|manipulated (?:documents?|documentation|invoices?)|appears? to be (?:forged|altered|manipulated)|altered or modified|(?:falsified|fabricated|fraudulent) (?:documents?|documentation|invoices?)/i,
    },
    {
      weight: 3,
      pattern: /伪造|(?:发票|文件|發票).{0,8}(?:判定|认定|認定|视|視|确认|確認)[为為是]?(?:虚假|虛假|不实|不實|造假)|篡改|虚假文件|虚假发票|修改过的文件|偽造|變造|竄改|篡改|虛假文件|虛假(?:髮|發)票|不實文件|不實發票|修改過的文件/i,
    },
  ],
  mustName: [],
  questions: {
    store: storeQuestion,
    who: {
      hint: {
        en: 'Who issued the document, who edited it and who submitted it?',
        'zh-CN': '文件由谁开具、谁改动、谁提交？',
        'zh-TW': '文件由誰開立、誰更動、誰提交？',
      },
      example: {
        en: 'Brightway Trading Co., Ltd issued the invoice; our listing manager submitted it.',
        'zh-CN':
          'Brightway Trading Co., Ltd issued the invoice; our listing manager submitted it.（发票由 Brightway Trading Co., Ltd 开具；由我们的商品上架主管提交。）',
        'zh-TW':
          'Brightway Trading Co., Ltd issued the invoice; our listing manager submitted it.（發票由 Brightway Trading Co., Ltd 開立；由我們的商品上架主管提交。）',
      },
      suggestions: [
        {
          id: 'P1',
          label: { en: 'Who issued the document', 'zh-CN': '由谁开具', 'zh-TW': '由誰開立' },
          sentence: {
            en: 'The issuer of the document is {supplier}.',
            'zh-CN': '该文件的开具方是 {supplier}。',
            'zh-TW': '該文件的開立方是 {supplier}。',
          },
          prompts: {
            supplier: {
              en: 'Who issued the document, by its English name?',
              'zh-CN': '文件由谁开具（英文名）？',
              'zh-TW': '文件由誰開立（英文名稱）？',
            },
          },
        },
        {
          id: 'P2',
          label: { en: 'Who submitted it', 'zh-CN': '由谁提交', 'zh-TW': '由誰提交' },
          sentence: {
            en: 'Our {role} submitted the document to Amazon.',
            'zh-CN': '该文件由我们的 {role} 提交给亚马逊。',
            'zh-TW': '該文件由我們的 {role} 提交給亞馬遜。',
          },
          prompts: {
            role: {
              en: 'Which job title submitted the document?',
              'zh-CN': '由什么岗位提交？',
              'zh-TW': '由誰提交（英文職稱）？',
            },
          },
        },
        {
          id: 'P3',
          label: { en: 'A third party prepared it', 'zh-CN': '由第三方代为准备', 'zh-TW': '由第三方代為準備' },
          sentence: {
            en: 'An outside service, {agency}, prepared the document for us.',
            'zh-CN': '该文件由外部服务商 {agency} 为我们准备。',
            'zh-TW': '該文件由外部服務廠商 {agency} 為我們準備。',
          },
          routes: ['plan'],
          prompts: {
            agency: {
              en: 'Which service prepared it, by its English name?',
              'zh-CN': '由哪家服务商准备（英文名）？',
              'zh-TW': '由哪家服務廠商準備（英文名稱）？',
            },
          },
        },
        {
          id: 'P4',
          label: { en: 'Who checks documents now', 'zh-CN': '现在由谁检查文件', 'zh-TW': '現在由誰檢查文件' },
          sentence: {
            en: 'Our {role2} has checked every document before submission since {date}.',
            'zh-CN': '自 {date} 起，每份文件提交前都由我们的 {role2} 检查。',
            'zh-TW': '自 {date} 起，每份文件提交前都由我們的 {role2} 檢查。',
          },
          prompts: {
            role2: {
              en: 'Which job title checks documents now?',
              'zh-CN': '现在由什么岗位检查？',
              'zh-TW': '現在由誰檢查（英文職稱）？',
            },
            date: { en: 'Since which date?', 'zh-CN': '从哪天开始？', 'zh-TW': '從哪天開始？' },
          },
        },
      ],
    },
    what: {
      hint: {
        en: 'Which document is it, and what differs from the original?',
        'zh-CN': '是哪份文件，与原件有什么不同？',
        'zh-TW': '是哪份文件，與原始檔案有什麼不同？',
      },
      example: {
        en: 'Invoice INV-20417 of Brightway Trading Co., Ltd; the ASINs printed on it are not on the original.',
        'zh-CN':
          'Invoice INV-20417 of Brightway Trading Co., Ltd; the ASINs printed on it are not on the original.（Brightway Trading Co., Ltd 的发票 INV-20417；上面的 ASIN 在原件上没有。）',
        'zh-TW':
          'Invoice INV-20417 of Brightway Trading Co., Ltd; the ASINs printed on it are not on the original.（Brightway Trading Co., Ltd 的發票 INV-20417；上面的 ASIN 在原始檔案上沒有。）',
      },
      suggestions: [
        {
          id: 'I1',
          label: { en: 'Documents in the notice', 'zh-CN': '通知所指的文件', 'zh-TW': '通知所指的文件' },
          sentence: {
            en: 'Your notice of {notice_date} is about documents that we submitted.',
            'zh-CN': '贵方 {notice_date} 的通知涉及我们提交的文件。',
            'zh-TW': '貴方 {notice_date} 的通知涉及我們提交的文件。',
          },
          fromNotice: true,
        },
        {
          id: 'I2',
          label: { en: 'ASINs the documents were for', 'zh-CN': '文件所涉的 ASIN', 'zh-TW': '文件所涉的 ASIN' },
          sentence: {
            en: 'The documents were submitted for {asins#ASIN|ASINs} {asins}.',
            'zh-CN': '这些文件是为 ASIN {asins} 提交的。',
            'zh-TW': '這些文件是為 ASIN {asins} 提交的。',
          },
          fromNotice: true,
        },
        {
          id: 'I3',
          label: { en: 'Which document it is', 'zh-CN': '是哪份文件', 'zh-TW': '是哪份文件' },
          sentence: {
            en: 'The document in question is {doc}.',
            'zh-CN': '涉及的文件是 {doc}。',
            'zh-TW': '涉及的文件是 {doc}。',
          },
          prompts: {
            doc: {
              en: 'Which document is it, with its number? For example: invoice INV-20417.',
              'zh-CN': '是哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
          },
        },
        {
          id: 'I4',
          label: { en: 'What differs from the original', 'zh-CN': '与原件的不同之处', 'zh-TW': '與原始檔案的不同之處' },
          sentence: {
            en: 'The document that we submitted differs from the original in {attribute}.',
            'zh-CN': '我们提交的文件与原件的不同之处是：{attribute}。',
            'zh-TW': '我們提交的文件與原始檔案的不同之處是：{attribute}。',
          },
          routes: ['plan'],
          prompts: {
            attribute: {
              en: 'What differs? For example: the ASINs added in the first column.',
              'zh-CN': '有什么不同？例如：the ASINs added in the first column（第一栏加的 ASIN）。',
              'zh-TW': '有什麼不同？例如：the ASINs added in the first column（第一欄加的 ASIN）。',
            },
          },
        },
      ],
    },
    when: {
      hint: {
        en: 'When was it issued, changed and submitted?',
        'zh-CN': '何时开具、何时改动、何时提交？',
        'zh-TW': '何時開立、何時更動、何時提交？',
      },
      example: {
        en: 'Issued on March 2, 2026; ASINs added on May 3; submitted on May 4, 2026.',
        'zh-CN':
          'Issued on March 2, 2026; ASINs added on May 3; submitted on May 4, 2026.（2026年3月2日开具；5月3日加上 ASIN；5月4日提交。）',
        'zh-TW':
          'Issued on March 2, 2026; ASINs added on May 3; submitted on May 4, 2026.（2026 年 3 月 2 日開立；5 月 3 日加上 ASIN；5 月 4 日提交。）',
      },
      suggestions: [
        {
          id: 'T1',
          label: { en: 'Issued and submitted', 'zh-CN': '开具与提交的日期', 'zh-TW': '開立與提交的日期' },
          sentence: {
            en: 'The document was issued on {date} and submitted on {date2}.',
            'zh-CN': '该文件于 {date} 开具，于 {date2} 提交。',
            'zh-TW': '該文件於 {date} 開立，於 {date2} 提交。',
          },
          prompts: {
            date: { en: 'On which date was it issued?', 'zh-CN': '哪天开具的？', 'zh-TW': '哪天開立的？' },
            date2: { en: 'On which date did you submit it?', 'zh-CN': '哪天提交的？', 'zh-TW': '哪天提交的？' },
          },
        },
        {
          id: 'T2',
          label: { en: 'Changed on', 'zh-CN': '改动的日期', 'zh-TW': '更動的日期' },
          sentence: {
            en: 'The change to the document was made on {date}.',
            'zh-CN': '该文件于 {date} 被改动。',
            'zh-TW': '該文件於 {date} 遭更動。',
          },
          routes: ['plan'],
          prompts: {
            date: { en: 'On which date was the document changed?', 'zh-CN': '文件是哪天改动的？', 'zh-TW': '文件是哪天更動的？' },
          },
        },
        {
          id: 'T3',
          label: { en: 'We learned of the difference on', 'zh-CN': '得知文件有差异的日期', 'zh-TW': '得知文件有差異的日期' },
          sentence: {
            en: 'We learned on {date} that the document differs from the original.',
            'zh-CN': '我们于 {date} 得知该文件与原件不同。',
            'zh-TW': '我們於 {date} 得知該文件與原始檔案不同。',
          },
          routes: ['plan'],
          prompts: {
            date: {
              en: 'On which date did you learn of the difference?',
              'zh-CN': '您是哪天得知的？',
              'zh-TW': '您是哪天得知的？',
            },
          },
        },
        {
          id: 'T4',
          label: { en: 'The issuer confirmed on', 'zh-CN': '开具方确认的日期', 'zh-TW': '開立方確認的日期' },
          sentence: {
            en: 'The issuer, {supplier}, confirmed the document to us in writing on {date}.',
            'zh-CN': '开具方 {supplier} 于 {date} 向我们书面确认该文件。',
            'zh-TW': '開立方 {supplier} 於 {date} 以書面向我們確認該文件。',
          },
          routes: ['dispute', 'documents'],
          prompts: {
            supplier: {
              en: 'Who is the issuer, by its English name?',
              'zh-CN': '开具方是谁（英文名）？',
              'zh-TW': '開立方是誰（英文名稱）？',
            },
            date: {
              en: 'On which date did the issuer confirm it?',
              'zh-CN': '开具方是哪天确认的？',
              'zh-TW': '開立方是哪天確認的？',
            },
          },
        },
      ],
    },
    where: {
      hint: {
        en: 'For which store was it submitted, where is the original, and where is the issuer?',
        'zh-CN': '为哪个站点提交、原件在哪里、开具方在哪里？',
        'zh-TW': '為哪個站點提交、原始檔案在哪裡、開立方在哪裡？',
      },
      example: {
        en: 'amazon.com; the original is in our accounting office in Shenzhen; the issuer is in Dongguan.',
        'zh-CN':
          'amazon.com; the original is in our accounting office in Shenzhen; the issuer is in Dongguan.（美国站；原件在我们深圳的财务办公室；开具方在东莞。）',
        'zh-TW':
          'amazon.com; the original is in our accounting office in Shenzhen; the issuer is in Dongguan.（美國站；原始檔案在我們深圳的會計辦公室；開立方在東莞。）',
      },
      suggestions: [
        {
          id: 'L1',
          label: { en: 'The marketplace', 'zh-CN': '涉及的站点', 'zh-TW': '涉及的站點' },
          sentence: {
            en: 'The documents concern our store on {marketplace}.',
            'zh-CN': '这些文件涉及我们在 {marketplace} 的店铺。',
            'zh-TW': '這些文件涉及我們在 {marketplace} 的商店。',
          },
          fromNotice: true,
        },
        {
          id: 'L2',
          label: { en: 'Where the original is kept', 'zh-CN': '原件的存放地', 'zh-TW': '原始檔案的存放地' },
          sentence: {
            en: 'The original is kept in our office in {city}.',
            'zh-CN': '原件存放在我们位于 {city} 的办公室。',
            'zh-TW': '原始檔案存放在我們位於 {city} 的辦公室。',
          },
          prompts: {
            city: {
              en: 'In which city and country is the original?',
              'zh-CN': '原件在哪个城市、哪个国家（英文）？',
              'zh-TW': '原始檔案在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L3',
          label: { en: 'Where the issuer is', 'zh-CN': '开具方所在地', 'zh-TW': '開立方所在地' },
          sentence: {
            en: 'The issuer, {supplier}, is located in {city}.',
            'zh-CN': '开具方 {supplier} 位于 {city}。',
            'zh-TW': '開立方 {supplier} 位於 {city}。',
          },
          prompts: {
            supplier: {
              en: 'Who is the issuer, by its English name?',
              'zh-CN': '开具方是谁（英文名）？',
              'zh-TW': '開立方是誰（英文名稱）？',
            },
            city: {
              en: 'In which city and country is the issuer?',
              'zh-CN': '开具方在哪个城市、哪个国家（英文）？',
              'zh-TW': '開立方在哪個城市、哪個國家（英文）？',
            },
          },
        },
        {
          id: 'L4',
          label: { en: 'Step where it was changed', 'zh-CN': '被改动的环节', 'zh-TW': '遭更動的環節' },
          sentence: {
            en: 'The document was changed at this step: {step}.',
            'zh-CN': '文件在这个环节被改动：{step}。',
            'zh-TW': '文件在這個環節遭更動：{step}。',
          },
          routes: ['plan'],
          prompts: {
            step: {
              en: 'At which step? For example: preparing files for upload.',
              'zh-CN': '在哪个环节？例如：preparing files for upload（准备上传文件）。',
              'zh-TW': '在哪個環節？例如：preparing files for upload（準備上傳檔案）。',
            },
          },
        },
      ],
    },
    why: {
      hint: {
        en: 'Why was it changed, or why was it not the original? Which check was missing?',
        'zh-CN': '为什么被改动，或为什么不是原件？缺了哪项检查？',
        'zh-TW': '為什麼遭更動，或為什麼不是原始檔案？少了哪項檢查？',
      },
      example: {
        en: 'Our listing manager added the ASINs to the invoice in an editor to help the review; no rule said that only the original may be sent.',
        'zh-CN':
          'Our listing manager added the ASINs to the invoice in an editor to help the review; no rule said that only the original may be sent.（商品上架主管为了方便审核，用编辑软件在发票上加了 ASIN；当时没有规定只能提交原件。）',
        'zh-TW':
          'Our listing manager added the ASINs to the invoice in an editor to help the review; no rule said that only the original may be sent.（商品上架主管為了方便審核，用編輯軟體在發票上加了 ASIN；當時沒有規定只能提交原始檔案。）',
      },
      suggestions: [
        {
          id: 'C1',
          label: {
            en: 'Details added, no rule against it',
            'zh-CN': '为方便审核加了内容，当时无规定',
            'zh-TW': '為方便審核加了內容，當時無規定',
          },
          sentence: {
            en: 'To make the review easier, our {role} opened invoice {invoice_no} in an editing program and added {attribute}; no rule said that only originals may be sent.',
            'zh-CN': '我们的 {role} 为了方便审核，用编辑软件在发票 {invoice_no} 上加了 {attribute}；当时没有规定只能提交原件。',
            'zh-TW': '我們的 {role} 為了方便審核，用編輯軟體在發票 {invoice_no} 上加了 {attribute}；當時沒有規定只能提交原始檔案。',
          },
          prompts: {
            role: { en: 'Which job title added it?', 'zh-CN': '由什么岗位添加？', 'zh-TW': '由誰添加（英文職稱）？' },
            attribute: {
              en: 'What was added? For example: the ASINs in the first column.',
              'zh-CN': '加了什么？例如：the ASINs in the first column（第一栏的 ASIN）。',
              'zh-TW': '加了什麼？例如：the ASINs in the first column（第一欄的 ASIN）。',
            },
          },
        },
        {
          id: 'C2',
          label: { en: 'A third party made the document', 'zh-CN': '第三方代做，我方未核实', 'zh-TW': '第三方代做，我方未查證' },
          sentence: {
            en: 'We sent {doc}, which {agency} had prepared for us, without checking it with the issuer.',
            'zh-CN': '我们提交了由 {agency} 代为准备的 {doc}，没有向开具方核实。',
            'zh-TW': '我們提交了由 {agency} 代為準備的 {doc}，沒有向開立方查證。',
          },
          prompts: {
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            agency: {
              en: 'Who prepared it, by its English name?',
              'zh-CN': '由谁代为准备（英文名）？',
              'zh-TW': '由誰代為準備（英文名稱）？',
            },
          },
        },
        {
          id: 'C3',
          label: { en: 'Supplier could not confirm it', 'zh-CN': '供应商无法确认其文件', 'zh-TW': '供應商無法確認其文件' },
          sentence: {
            en: '{supplier} gave us {doc} and could not confirm it later; we had sent it without checking it first.',
            'zh-CN': '{supplier} 给了我们 {doc}，之后却无法确认；我们事先没有核实就提交了。',
            'zh-TW': '{supplier} 給了我們 {doc}，之後卻無法確認；我們事先沒有查證就提交了。',
          },
          prompts: {
            supplier: {
              en: 'Which supplier gave it to you, by its English name?',
              'zh-CN': '由哪家供应商提供（英文名）？',
              'zh-TW': '由哪家供應商提供（英文名稱）？',
            },
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
          },
        },
        {
          id: 'C4',
          label: {
            en: 'Converted file, content unchanged',
            'zh-CN': '只转换了格式，内容未变',
            'zh-TW': '只轉換了格式，內容未變',
          },
          sentence: {
            en: 'Our {role} converted {doc} from {old_value} to PDF before sending it, so the original file data was lost; the content is unchanged.',
            'zh-CN': '我们的 {role} 在提交前把 {doc} 从 {old_value} 转换为 PDF，因而丢失了原始文件数据；内容没有改变。',
            'zh-TW': '我們的 {role} 在提交前將 {doc} 從 {old_value} 轉換為 PDF，因而失去原始檔案資料；內容沒有改變。',
          },
          prompts: {
            role: { en: 'Which job title converted the file?', 'zh-CN': '由什么岗位转换？', 'zh-TW': '由誰轉換（英文職稱）？' },
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            old_value: {
              en: 'From which file format? For example: JPG.',
              'zh-CN': '原来是什么格式？例如：JPG。',
              'zh-TW': '原本是什麼格式？例如：JPG。',
            },
          },
        },
      ],
    },
    grounds: {
      hint: {
        en: 'What shows that the document is genuine? Facts with dates that the issuer or a record proves.',
        'zh-CN': '凭什么说明文件是真实的？写有日期、能由开具方或记录证明的事实。',
        'zh-TW': '憑什麼說明文件是真實的？請寫有日期、能由開立方或紀錄證明的事實。',
      },
      example: {
        en: 'Brightway Trading Co., Ltd confirmed invoice INV-20417 in a signed letter of May 14, 2026.',
        'zh-CN':
          'Brightway Trading Co., Ltd confirmed invoice INV-20417 in a signed letter of May 14, 2026.（Brightway Trading Co., Ltd 在2026年5月14日的签章函中确认了发票 INV-20417。）',
        'zh-TW':
          'Brightway Trading Co., Ltd confirmed invoice INV-20417 in a signed letter of May 14, 2026.（Brightway Trading Co., Ltd 在 2026 年 5 月 14 日的簽署信函中確認發票 INV-20417。）',
      },
      suggestions: [
        {
          id: 'D1',
          label: { en: 'Sent exactly as received', 'zh-CN': '文件按收到的原样提交', 'zh-TW': '檔案照收到的原樣提交' },
          sentence: {
            en: 'We submitted {doc} exactly as {supplier} sent it to us on {date}; its e-mail with the file is enclosed.',
            'zh-CN': '我们提交的 {doc} 与 {supplier} 于 {date} 发来的完全一致；随附其邮件和该文件。',
            'zh-TW': '我們提交的 {doc} 與 {supplier} 於 {date} 寄來的完全一致；隨附其電子郵件和該檔案。',
          },
          prompts: {
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            supplier: {
              en: 'Who sent it to you, by its English name?',
              'zh-CN': '由谁发来（英文名）？',
              'zh-TW': '由誰寄來（英文名稱）？',
            },
            date: { en: 'On which date did you receive it?', 'zh-CN': '哪天收到的？', 'zh-TW': '哪天收到的？' },
          },
        },
        {
          id: 'D2',
          label: { en: 'The issuer confirms it', 'zh-CN': '开具方书面确认', 'zh-TW': '開立方以書面確認' },
          sentence: {
            en: 'In the enclosed letter of {date}, {supplier} confirms that it issued {doc} and that the content is correct.',
            'zh-CN': '在随附的 {date} 函件中，{supplier} 确认 {doc} 由其开具且内容无误。',
            'zh-TW': '在隨附的 {date} 信函中，{supplier} 確認 {doc} 由其開立且內容無誤。',
          },
          prompts: {
            date: { en: 'What is the date of the letter?', 'zh-CN': '函件的日期是哪天？', 'zh-TW': '信函的日期是哪天？' },
            supplier: {
              en: 'Who confirms it, by its English name?',
              'zh-CN': '由谁确认（英文名）？',
              'zh-TW': '由誰確認（英文名稱）？',
            },
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
          },
        },
        {
          id: 'D3',
          label: {
            en: 'Payment and delivery agree with it',
            'zh-CN': '付款和到货记录与其一致',
            'zh-TW': '付款和到貨紀錄與其一致',
          },
          sentence: {
            en: 'The enclosed bank record of {date} and the delivery record agree with {doc} in amount and quantity.',
            'zh-CN': '随附的 {date} 银行记录和到货记录在金额和数量上与 {doc} 一致。',
            'zh-TW': '隨附的 {date} 銀行紀錄和到貨紀錄在金額和數量上與 {doc} 一致。',
          },
          prompts: {
            date: {
              en: 'What is the date of the payment in the bank record?',
              'zh-CN': '银行记录中的付款日期是哪天？',
              'zh-TW': '銀行紀錄中的付款日期是哪天？',
            },
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
          },
        },
        {
          id: 'D4',
          label: { en: 'The issuer made the correction', 'zh-CN': '更正由开具方自己所做', 'zh-TW': '更正由開立方自行所做' },
          sentence: {
            en: 'The correction on {doc} was made by the issuer, {supplier}, which confirms this in the enclosed letter of {date}.',
            'zh-CN': '{doc} 上的更正由开具方 {supplier} 自己所做，随附的 {date} 函件予以确认。',
            'zh-TW': '{doc} 上的更正由開立方 {supplier} 自行所做，隨附的 {date} 信函予以確認。',
          },
          prompts: {
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            supplier: {
              en: 'Who is the issuer, by its English name?',
              'zh-CN': '开具方是谁（英文名）？',
              'zh-TW': '開立方是誰（英文名稱）？',
            },
            date: { en: 'What is the date of the letter?', 'zh-CN': '函件的日期是哪天？', 'zh-TW': '信函的日期是哪天？' },
          },
        },
      ],
    },
    fixed: {
      hint: {
        en: 'What is done: original obtained, confirmed by the issuer, third party ended, staff reassigned? Dates?',
        'zh-CN': '已经做了什么：取得原件、开具方确认、终止第三方、人员调整？日期？',
        'zh-TW': '已經做了什麼：取得原始檔案、開立方確認、終止第三方、人員調整？日期？',
      },
      example: {
        en: 'We attach the unaltered original of invoice INV-20417 and the confirmation letter of Brightway Trading Co., Ltd of May 14, 2026.',
        'zh-CN':
          'We attach the unaltered original of invoice INV-20417 and the confirmation letter of Brightway Trading Co., Ltd of May 14, 2026.（现附上发票 INV-20417 未经改动的原件，以及 Brightway Trading Co., Ltd 2026年5月14日的确认函。）',
        'zh-TW':
          'We attach the unaltered original of invoice INV-20417 and the confirmation letter of Brightway Trading Co., Ltd of May 14, 2026.（現附上發票 INV-20417 未經修改的原始檔案，以及 Brightway Trading Co., Ltd 2026 年 5 月 14 日的確認信函。）',
      },
      suggestions: [
        {
          id: 'A1',
          label: { en: 'Original and confirmation attached', 'zh-CN': '附上原件与确认函', 'zh-TW': '附上原始檔案與確認信函' },
          sentence: {
            en: 'We attach the unaltered original of {doc} and the confirmation letter of {supplier} of {date}, with phone and e-mail for checks.',
            'zh-CN': '现附上 {doc} 未经改动的原件，以及 {supplier} 于 {date} 出具的确认函，含供核实的电话和邮箱。',
            'zh-TW': '現附上 {doc} 未經修改的原始檔案，以及 {supplier} 於 {date} 出具的確認信函，含供查證的電話和電子郵件。',
          },
          prompts: {
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            supplier: {
              en: 'Who confirms it, by its English name?',
              'zh-CN': '由谁确认（英文名）？',
              'zh-TW': '由誰確認（英文名稱）？',
            },
            date: {
              en: 'What is the date of the confirmation letter?',
              'zh-CN': '确认函的日期是哪天？',
              'zh-TW': '確認信函的日期是哪天？',
            },
          },
        },
        {
          id: 'A2',
          label: { en: 'Ended the third party', 'zh-CN': '已终止第三方', 'zh-TW': '已終止第三方' },
          sentence: {
            en: 'On {date}, we ended our cooperation with {agency} in writing.',
            'zh-CN': '{date}，我们书面终止了与 {agency} 的合作。',
            'zh-TW': '我們於 {date} 以書面終止與 {agency} 的合作。',
          },
          prompts: {
            date: { en: 'On which date did you end it?', 'zh-CN': '哪天终止的？', 'zh-TW': '哪天終止的？' },
            agency: {
              en: 'With whom did you end it, by its English name?',
              'zh-CN': '终止与谁的合作（英文名）？',
              'zh-TW': '終止與誰的合作（英文名稱）？',
            },
          },
        },
        {
          id: 'A3',
          label: { en: 'Closed all offers of the source', 'zh-CN': '已停售该货源的商品', 'zh-TW': '已關閉該貨源的商品' },
          sentence: {
            en: 'On {date}, we closed our offers on {n#the ASIN|all # ASINs} supplied by {supplier}.',
            'zh-CN': '{date}，我们停售了由 {supplier} 供货的全部 ASIN（共 {n} 个）。',
            'zh-TW': '我們於 {date} 關閉由 {supplier} 供貨的全部 ASIN（共 {n} 個）的銷售。',
          },
          prompts: {
            date: { en: 'On which date did you close the offers?', 'zh-CN': '哪天停售的？', 'zh-TW': '哪天關閉銷售的？' },
            supplier: {
              en: 'Which supplier, by its English name?',
              'zh-CN': '是哪家供应商（英文名）？',
              'zh-TW': '是哪家供應商（英文名稱）？',
            },
            n: {
              en: 'How many ASINs from that supplier did you close?',
              'zh-CN': '停售了该供应商的多少个 ASIN？',
              'zh-TW': '關閉了該供應商的幾個 ASIN？',
            },
          },
        },
        {
          id: 'A4',
          label: { en: 'File attached as first received', 'zh-CN': '附上首次收到的文件', 'zh-TW': '附上首次收到的檔案' },
          sentence: {
            en: 'We attach {doc} in the format in which we first received it on {date}, with the e-mail of the issuer.',
            'zh-CN': '现附上 {date} 首次收到时的原格式 {doc}，以及开具方的邮件。',
            'zh-TW': '現附上 {date} 首次收到時的原格式 {doc}，以及開立方的電子郵件。',
          },
          prompts: {
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            date: { en: 'On which date did you first receive it?', 'zh-CN': '首次收到是哪天？', 'zh-TW': '首次收到是哪天？' },
          },
        },
        {
          id: 'A5',
          label: { en: 'Earlier documents rechecked', 'zh-CN': '已复核以往提交的文件', 'zh-TW': '已複查先前提交的文件' },
          sentence: {
            en: 'By {date}, we had compared {n} {n#document|documents} sent to Amazon since {date2} with the {n#original|originals}; the result: {result}.',
            'zh-CN': '到 {date}，我们已把自 {date2} 以来提交给亚马逊的 {n} 份文件与原件核对；结果：{result}。',
            'zh-TW': '到 {date}，我們已將自 {date2} 以來提交給亞馬遜的 {n} 份文件與原始檔案核對；結果：{result}。',
          },
          prompts: {
            date: { en: 'By which date was this finished?', 'zh-CN': '哪天核对完？', 'zh-TW': '哪天核對完？' },
            n: { en: 'How many documents did you compare?', 'zh-CN': '核对了多少份文件？', 'zh-TW': '核對了幾份文件？' },
            date2: { en: 'From which date on were they sent?', 'zh-CN': '从哪天起提交的文件？', 'zh-TW': '從哪天起提交的文件？' },
            result: {
              en: 'What was the result? For example: all of them match.',
              'zh-CN': '结果如何？例如：all of them match（全部一致）。',
              'zh-TW': '結果如何？例如：all of them match（全部一致）。',
            },
          },
        },
        {
          id: 'A6',
          answers: ['C1', 'C2', 'C4'],
          label: { en: 'Original obtained from the issuer', 'zh-CN': '已向开具方取得原件', 'zh-TW': '已向開立方取得原始檔案' },
          sentence: {
            en: 'On {date}, we received the original of {doc} directly from its issuer, {supplier}.',
            'zh-CN': '{date}，我们直接从开具方 {supplier} 收到了 {doc} 的原件。',
            'zh-TW': '我們於 {date} 直接從開立方 {supplier} 收到 {doc} 的原始檔案。',
          },
          prompts: {
            date: { en: 'On which date did you receive it?', 'zh-CN': '哪天收到的？', 'zh-TW': '哪天收到的？' },
            doc: {
              en: 'Which document, with its number? For example: invoice INV-20417.',
              'zh-CN': '哪份文件（含编号）？例如：invoice INV-20417。',
              'zh-TW': '是哪份文件（含編號）？例如：invoice INV-20417。',
            },
            supplier: {
              en: 'Who is the issuer, by its English name?',
              'zh-CN': '开具方是谁（英文名）？',
              'zh-TW': '開立方是誰（英文名稱）？',
            },
          },
        },
        {
          id: 'A7',
          answers: ['C1'],
          label: { en: 'Submission given to another person', 'zh-CN': '提交工作已转交他人', 'zh-TW': '提交工作已轉交他人' },
          sentence: {
            en: 'On {date}, we moved the submission of documents from our {role} to our {role2}.',
            'zh-CN': '{date}，我们把提交文件的工作从 {role} 转交给 {role2}。',
            'zh-TW': '我們於 {date} 將提交文件的工作從 {role} 轉交給 {role2}。',
          },
          prompts: {
            date: { en: 'On which date was it moved?', 'zh-CN': '哪天转交的？', 'zh-TW': '哪天轉交的？' },
            role: {
              en: 'Which job title submitted documents before?',
              'zh-CN': '原来由什么岗位提交？',
              'zh-TW': '原本由誰提交（英文職稱）？',
            },
            role2: {
              en: 'Which job title submits documents now?',
              'zh-CN': '现在由什么岗位提交？',
              'zh-TW': '現在由誰提交（英文職稱）？',
            },
          },
        },
        {
          id: 'A8',
          answers: ['C3'],
          label: {
            en: 'FBA stock of the source removed',
            'zh-CN': '已移除该货源的 FBA 库存',
            'zh-TW': '已移除該貨源的 FBA 庫存',
          },
          sentence: {
            en: 'On {date}, we created removal order {order_no} for {qty} FBA {qty#unit|units} from {supplier}.',
            'zh-CN': '{date}，我们创建了移除订单 {order_no}，移除来自 {supplier} 的 {qty} 件 FBA 库存。',
            'zh-TW': '我們於 {date} 建立移除訂單 {order_no}，移除來自 {supplier} 的 {qty} 件 FBA 庫存。',
          },
          prompts: {
            date: {
              en: 'On which date did you create the removal order?',
              'zh-CN': '哪天创建的移除订单？',
              'zh-TW': '哪天建立移除訂單的？',
            },
            qty: { en: 'How many FBA units does it cover?', 'zh-CN': '移除多少件 FBA 库存？', 'zh-TW': '移除幾件 FBA 庫存？' },
            supplier: {
              en: 'From which supplier are they, by its English name?',
              'zh-CN': '来自哪家供应商（英文名）？',
              'zh-TW': '來自哪家供應商（英文名稱）？',
            },
          },
        },
      ],
    },
    prevented: {
      hint: {
        en: 'Who checks documents before submission, how, and what is not sent?',
        'zh-CN': '提交前由谁把关、怎么检查、什么不提交？',
        'zh-TW': '提交前由誰把關、怎麼檢查、什麼不提交？',
      },
      example: {
        en: 'Before each submission, our operations manager compares the file with the original and phones the issuer.',
        'zh-CN':
          'Before each submission, our operations manager compares the file with the original and phones the issuer.（每次提交前，运营经理把文件与原件核对，并致电开具方。）',
        'zh-TW':
          'Before each submission, our operations manager compares the file with the original and phones the issuer.（每次提交前，營運經理將檔案與原始檔案核對，並致電開立方。）',
      },
      suggestions: [
        {
          id: 'M1',
          label: { en: 'Originals only, not edited', 'zh-CN': '只交原件，不作改动', 'zh-TW': '只交原始檔案，不作更動' },
          sentence: {
            en: 'Only files received from the issuer are sent, and they are not edited; our {role} compares file and original before each submission.',
            'zh-CN': '只提交从开具方收到的文件，且不作任何改动；每次提交前由我们的 {role} 核对文件与原件。',
            'zh-TW': '只提交從開立方收到的檔案，且不作任何更動；每次提交前由我們的 {role} 核對檔案與原始檔案。',
          },
          prompts: {
            role: {
              en: 'Which job title compares file and original?',
              'zh-CN': '由什么岗位核对？',
              'zh-TW': '由誰核對（英文職稱）？',
            },
          },
        },
        {
          id: 'M2',
          label: { en: 'No document services', 'zh-CN': '不使用代做文件的服务', 'zh-TW': '不使用代做文件的服務' },
          sentence: {
            en: 'We take documents only from their issuer; our {role} refuses documents from brokers and document services.',
            'zh-CN': '我们只接受开具方本人提供的文件；我们的 {role} 拒收中介和代做服务提供的文件。',
            'zh-TW': '我們只接受開立方本身提供的文件；我們的 {role} 拒收仲介和代做服務提供的文件。',
          },
          prompts: {
            role: {
              en: 'Which job title refuses such documents?',
              'zh-CN': '由什么岗位拒收？',
              'zh-TW': '由誰拒收（英文職稱）？',
            },
          },
        },
        {
          id: 'M3',
          label: { en: 'Check with the issuer', 'zh-CN': '提交前向开具方核实', 'zh-TW': '提交前向開立方查證' },
          sentence: {
            en: 'Before submission, our {role} confirms number, date and amount with the issuer by phone and notes the call; without confirmation the document is not sent.',
            'zh-CN': '提交前，我们的 {role} 电话向开具方核实编号、日期和金额，并做记录；未获确认的文件不提交。',
            'zh-TW': '提交前，我們的 {role} 以電話向開立方查證編號、日期和金額，並做紀錄；未獲確認的文件不提交。',
          },
          prompts: {
            role: {
              en: 'Which job title phones the issuer?',
              'zh-CN': '由什么岗位电话核实？',
              'zh-TW': '由誰以電話查證（英文職稱）？',
            },
          },
        },
        {
          id: 'M4',
          label: { en: 'Originals archived with a log', 'zh-CN': '原格式归档并留记录', 'zh-TW': '原格式歸檔並留紀錄' },
          sentence: {
            en: 'Our {role} keeps each original in the format received, with the source e-mail and a log of every submission.',
            'zh-CN': '我们的 {role} 按收到时的格式保存每份原件，并附来源邮件和每次提交的记录。',
            'zh-TW': '我們的 {role} 按收到時的格式保存每份原始檔案，並附來源電子郵件和每次提交的紀錄。',
          },
          prompts: {
            role: { en: 'Which job title keeps the archive?', 'zh-CN': '由什么岗位归档？', 'zh-TW': '由誰歸檔（英文職稱）？' },
          },
        },
        {
          id: 'M5',
          label: { en: 'Two people release a document', 'zh-CN': '由两人共同放行', 'zh-TW': '由兩人共同放行' },
          sentence: {
            en: 'Each document needs two people before submission: our {role} prepares it, and our {role2} releases it.',
            'zh-CN': '每份文件提交前须经两人：由我们的 {role} 准备，由我们的 {role2} 放行。',
            'zh-TW': '每份文件提交前須經兩人：由我們的 {role} 準備，由我們的 {role2} 放行。',
          },
          prompts: {
            role: {
              en: 'Which job title prepares the document?',
              'zh-CN': '由什么岗位准备？',
              'zh-TW': '由誰準備（英文職稱）？',
            },
            role2: { en: 'Which job title releases it?', 'zh-CN': '由什么岗位放行？', 'zh-TW': '由誰放行（英文職稱）？' },
          },
        },
      ],
    },
    result: {
      hint: {
        en: 'What does the new check show so far, in figures? Leave it out if it is too early.',
        'zh-CN': '新的检查目前结果如何（写数字）？如果还太早，可以不写。',
        'zh-TW': '新的檢查目前結果如何（寫數字）？如果還太早，可以不寫。',
      },
      example: {
        en: 'From May 15 to May 30, 2026, we checked 12 documents before submission; all matched their originals.',
        'zh-CN':
          'From May 15 to May 30, 2026, we checked 12 documents before submission; all matched their originals.（2026年5月15日至30日，我们在提交前检查了 12 份文件；全部与原件一致。）',
        'zh-TW':
          'From May 15 to May 30, 2026, we checked 12 documents before submission; all matched their originals.（2026 年 5 月 15 日至 5 月 30 日，我們在提交前檢查了 12 份文件；全部與原始檔案一致。）',
      },
      suggestions: [
        {
          id: 'R1',
          label: { en: 'Documents checked: all matched', 'zh-CN': '文件检查全部一致', 'zh-TW': '文件檢查全部一致' },
          sentence: {
            en: 'During {period}, we checked {total} {total#document|documents} before submission; none differed from the original.',
            'zh-CN': '{period} 期间，我们在提交前检查了 {total} 份文件，没有一份与原件不同。',
            'zh-TW': '{period} 期間，我們在提交前檢查了 {total} 份文件，沒有一份與原始檔案不同。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: { en: 'How many documents did you check?', 'zh-CN': '检查了多少份文件？', 'zh-TW': '檢查了幾份文件？' },
          },
        },
        {
          id: 'R2',
          label: { en: 'Documents held back by the check', 'zh-CN': '检查后没有提交的文件', 'zh-TW': '檢查後未提交的文件' },
          sentence: {
            en: 'During {period}, we checked {total} {total#document|documents} before submission; {n} {n#was|were} held back for lack of confirmation.',
            'zh-CN': '{period} 期间，我们在提交前检查了 {total} 份文件；其中 {n} 份因未获确认而没有提交。',
            'zh-TW': '{period} 期間，我們在提交前檢查了 {total} 份文件；其中 {n} 份因未獲確認而未提交。',
          },
          prompts: {
            period: {
              en: 'From which date to which date do you count?',
              'zh-CN': '从哪天统计到哪天？',
              'zh-TW': '從哪天統計到哪天？',
            },
            total: { en: 'How many documents did you check?', 'zh-CN': '检查了多少份文件？', 'zh-TW': '檢查了幾份文件？' },
            n: { en: 'How many were held back?', 'zh-CN': '其中几份没有提交？', 'zh-TW': '其中幾份未提交？' },
          },
        },
      ],
    },
    proof: proofQuestion,
    evidence: evidenceQuestion,
    signer: signerQuestion,
  },
  evidence: [
    {
      id: 'E1',
      label: { en: 'Original file, unaltered', 'zh-CN': '未经改动的原件', 'zh-TW': '未經修改的原始檔案' },
      sentence: {
        en: 'Original document, complete and unaltered',
        'zh-CN': '完整且未经改动的原件',
        'zh-TW': '完整且未經修改的原始檔案',
      },
      supports: ['A1', 'A4', 'A6', 'D1', 'D2', 'D3', 'D4'],
    },
    {
      id: 'E2',
      label: { en: 'E-mail with which it came', 'zh-CN': '来源邮件', 'zh-TW': '來源電子郵件' },
      sentence: {
        en: 'E-mail of the issuer with which the document was first received',
        'zh-CN': '首次收到文件时的开具方邮件',
        'zh-TW': '首次收到文件時的開立方電子郵件',
      },
      supports: ['A4', 'A6', 'D1'],
    },
    {
      id: 'E3',
      label: { en: 'Letter and contact of the issuer', 'zh-CN': '开具方确认函与联系方式', 'zh-TW': '開立方確認信函與聯絡方式' },
      sentence: {
        en: 'Confirmation letter of the issuer, with phone number and e-mail',
        'zh-CN': '开具方的确认函，含电话和邮箱',
        'zh-TW': '開立方的確認信函，含電話和電子郵件',
      },
      supports: ['T4', 'A1', 'D2', 'D4'],
    },
    {
      id: 'E4',
      label: { en: 'Bank payment', 'zh-CN': '银行付款记录', 'zh-TW': '銀行付款紀錄' },
      sentence: { en: 'Bank record of the payment', 'zh-CN': '银行付款记录', 'zh-TW': '銀行付款紀錄' },
      supports: ['D3'],
    },
    {
      id: 'E5',
      label: { en: 'Proof of delivery', 'zh-CN': '到货凭证', 'zh-TW': '到貨證明' },
      sentence: { en: 'Delivery record of the goods', 'zh-CN': '商品到货记录', 'zh-TW': '商品到貨紀錄' },
      supports: ['D3'],
    },
    {
      id: 'E6',
      label: { en: 'Letter that ends the cooperation', 'zh-CN': '终止合作函', 'zh-TW': '終止合作信函' },
      sentence: {
        en: 'Dated letter that ends the cooperation',
        'zh-CN': '终止合作的函件，含日期',
        'zh-TW': '終止合作的信函，含日期',
      },
      supports: ['A2'],
    },
    {
      id: 'E7',
      label: { en: 'Screenshot of the closed offers', 'zh-CN': '停售商品截图', 'zh-TW': '關閉銷售的螢幕截圖' },
      sentence: {
        en: 'Dated screenshot of the closed offers',
        'zh-CN': '已停售商品的截图，含日期',
        'zh-TW': '已關閉銷售商品的螢幕截圖，含日期',
      },
      supports: ['A3'],
    },
    {
      id: 'E8',
      label: { en: 'Removal order', 'zh-CN': '移除订单确认', 'zh-TW': '移除訂單確認' },
      sentence: { en: 'Confirmation of the removal order', 'zh-CN': '移除订单的确认记录', 'zh-TW': '移除訂單的確認紀錄' },
      supports: ['A8'],
    },
    {
      id: 'E9',
      label: { en: 'List of the rechecked documents', 'zh-CN': '已复核文件清单', 'zh-TW': '已複查文件清單' },
      sentence: {
        en: 'List of the rechecked documents, with the result of each',
        'zh-CN': '已复核的文件清单，含每一份的结果',
        'zh-TW': '已複查的文件清單，含每一份的結果',
      },
      supports: ['A5', 'R1', 'R2'],
    },
    {
      id: 'E10',
      label: { en: 'Written task assignment', 'zh-CN': '书面职责分工', 'zh-TW': '書面職責分工' },
      sentence: { en: 'Dated written assignment of the task', 'zh-CN': '书面职责分工，含日期', 'zh-TW': '書面職責分工，含日期' },
      supports: ['A7', 'M5'],
    },
    {
      id: 'E11',
      label: { en: 'Written rule for documents', 'zh-CN': '文件提交规定', 'zh-TW': '文件提交規定' },
      sentence: {
        en: 'Written procedure for submitting documents',
        'zh-CN': '提交文件的书面流程',
        'zh-TW': '提交文件的書面流程',
      },
      supports: ['M1', 'M2', 'M3', 'M4'],
    },
  ],
  pitfalls: [
    {
      at: 'what',
      text: {
        en: 'Choose one way: acknowledge, or dispute. Mixing them fails.',
        'zh-CN': '请只选一条路：承认，或提出异议。混用会失败。',
        'zh-TW': '請只選一條路：承認，或提出異議。混用會失敗。',
      },
    },
    {
      at: 'why',
      text: {
        en: 'Say exactly what was changed, once and completely. If a further change comes to light later, nothing else is believed.',
        'zh-CN': '请一次完整写明改了什么。如果之后又发现别的改动，其他内容也不会再被相信。',
        'zh-TW': '請一次完整寫明改了什麼。如果之後又發現別的更動，其他內容也不會再被相信。',
      },
    },
    {
      at: 'evidence',
      text: {
        en: 'I must refuse any help to alter or invent documents. Attach only the file as the issuer made it.',
        'zh-CN': '凡是改动或编造文件，我都必须拒绝协助。请只附上开具方开具的原样文件。',
        'zh-TW': '凡是修改或編造文件，我都必須拒絕協助。請只附上開立方開立的原樣檔案。',
      },
    },
  ],
  appeal: {
    en: 'Account Health > Reactivate your account; it offers two options: acknowledge or dispute.',
    'zh-CN': '“账户状况”（Account Health）> “重新激活您的账户”（Reactivate your account）；有两个选项：承认（acknowledge）或提出异议（dispute）。',
    'zh-TW': '「帳戶狀況」（Account Health）＞「重新啟用您的帳戶」（Reactivate your account）；有兩個選項：承認（acknowledge）或提出異議（dispute）。',
  },
  reply: {
    en: '3-15 days (an estimate); often final.',
    'zh-CN': '3 到 15 天（估计）；往往是最终决定。',
    'zh-TW': '3 到 15 天（估計）；往往是最終決定。',
  },
};
